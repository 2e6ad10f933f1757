import type { DictionaryDefault } from './dictionary-item';

/** What a unit of a property is, where it looks and how it is handed over. */
export const PROPERTY_DICTIONARIES: readonly DictionaryDefault[] = [
  {
    code: 'property-type', nameZh: '物业类型', nameEn: 'Property type', locked: false,
    items: [
      ['RESIDENTIAL', '住宅', 'Residential', 'blue'], ['APARTMENT', '公寓', 'Serviced apartment', 'violet'], ['VILLA', '别墅', 'Villa', 'green'],
      ['SHOP', '商铺', 'Shop', 'amber'], ['OFFICE', '写字楼', 'Office', 'blue'], ['PARKING', '车位', 'Parking space', 'grey'],
    ],
  },
  {
    code: 'facing', nameZh: '朝向', nameEn: 'Facing', locked: false,
    items: [
      ['SOUTH_NORTH', '南北通透', 'South and north', 'green'], ['SOUTH', '南', 'South', 'green'], ['SOUTH_EAST', '东南', 'South-east', 'green'],
      ['SOUTH_WEST', '西南', 'South-west', 'amber'], ['EAST', '东', 'East', 'blue'], ['WEST', '西', 'West', 'amber'], ['NORTH', '北', 'North', 'grey'],
      ['NORTH_EAST', '东北', 'North-east', 'grey'], ['NORTH_WEST', '西北', 'North-west', 'grey'],
    ],
  },
  {
    code: 'decoration', nameZh: '装修', nameEn: 'Decoration', locked: false,
    items: [['BARE', '毛坯', 'Bare shell', 'grey'], ['SIMPLE', '简装', 'Simple', 'blue'], ['FINE', '精装', 'Fully fitted', 'green'], ['LUXURY', '豪装', 'Luxury', 'violet']],
  },
  {
    code: 'ownership', nameZh: '产权', nameEn: 'Ownership', locked: false,
    items: [
      ['RESIDENTIAL_70', '住宅 70 年', 'Residential, 70 years', 'blue'], ['MIXED_50', '综合 50 年', 'Mixed use, 50 years', 'amber'],
      ['COMMERCIAL_40', '商业 40 年', 'Commercial, 40 years', 'violet'],
    ],
  },
];
