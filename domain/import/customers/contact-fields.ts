import type { TargetField } from '@/domain/import/columns';

const prefixes = ['联系人', '主要联系人', '首要联系人', 'contact', 'primary contact', 'person'];
const words = (text: string) => text.split(',').map((word) => word.trim());
const field = (key: string, synonyms: string, parts?: TargetField['parts']): TargetField => ({ key, synonyms: words(synonyms), parts, prefixes });

/** The importable fields of a contact with the headers that name them. Keys begin with `contact.` where a customer row carries its first contact. */
export const CONTACT_IMPORT_FIELDS: readonly TargetField[] = [
  field('contact.name', '联系人, 联系人姓名, 姓名, 名称, Contact Name, Contact, Full Name, Name', [
    { role: 'given', synonyms: words('FirstName, First Name, Given Name, 名, 名字') },
    { role: 'family', synonyms: words('LastName, Last Name, Family Name, Surname, 姓, 姓氏') },
  ]),
  field('contact.salutation', '称谓, 称呼, 尊称, Salutation, Prefix, Name Prefix'),
  field('contact.title', '职务, 职位, 岗位, 头衔, Title, Job Title, Position, Occupation'),
  field('contact.mobile', '手机, 手机号, 手机号码, 移动电话, 联系人手机, 联系人电话, 联系方式, Mobile, Mobile Phone, MobilePhone, Cell, Cell Phone, Contact Phone'),
  field('contact.email', '联系人邮箱, 联系人邮件, 邮箱, 电子邮箱, 电子邮件, Contact Email, Email, E-mail, EmailAddress, Email Address'),
  field('contact.gender', '性别, Gender, Sex'),
  field('contact.birthday', '生日, 出生日期, 出生年月, Birthday, BirthDate, Birth Date, Date of Birth, DOB'),
];
