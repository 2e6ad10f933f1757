/** Building a formatter takes as long as a hundred uses of one: a list has hundreds of values in a handful of formats. */
function remembered<Options, Format>(build: (locale: string, options: Options) => Format): (locale: string, options: Options) => Format {
  const built = new Map<string, Format>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    let format = built.get(key);
    if (!format) built.set(key, (format = build(locale, options)));
    return format;
  };
}

export const numberFormat = remembered((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
export const dateFormat = remembered((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
