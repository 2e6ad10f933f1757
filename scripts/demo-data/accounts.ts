import signIn from './sign-in.json';

/** The password of every demo account; it is public, so the demo belongs on a machine of one's own. */
export const DEMO_PASSWORD = signIn.password;

/** One account of each role, for whoever wants to look around. */
export const DEMO_ACCOUNTS = signIn.accounts;

/** The company's departments: key, name and the key of the one above. */
export const DEPARTMENTS = [
  { key: 'company', name: '华东置业', above: null },
  { key: 'head', name: '总部', above: 'company' },
  { key: 'sales', name: '销售中心', above: 'company' },
  { key: 'east1', name: '华东一部', above: 'sales' },
  { key: 'east2', name: '华东二部', above: 'sales' },
  { key: 'south', name: '华南部', above: 'sales' },
  { key: 'service', name: '客户服务部', above: 'company' },
  { key: 'marketing', name: '市场部', above: 'company' },
  { key: 'finance', name: '财务部', above: 'company' },
  { key: 'audit', name: '审计部', above: 'company' },
  { key: 'it', name: '信息技术部', above: 'company' },
] as const;
export type DepartmentKey = (typeof DEPARTMENTS)[number]['key'];

/** Everybody who works at the demo company. The address is `<account>@huadong.example`. */
export const STAFF = [
  { account: 'admin', name: '周明远', role: 'SYSTEM_ADMIN', department: 'it' },
  { account: 'shen.guodong', name: '沈国栋', role: 'SALES_SUPERVISOR', department: 'sales' },
  { account: 'lin.ruolan', name: '林若兰', role: 'SALES_SUPERVISOR', department: 'east1' },
  { account: 'chen.siyuan', name: '陈思远', role: 'ACCOUNT_MANAGER', department: 'east1' },
  { account: 'wang.yutong', name: '王雨桐', role: 'ACCOUNT_MANAGER', department: 'east1' },
  { account: 'liu.yang', name: '刘洋', role: 'ACCOUNT_MANAGER', department: 'east2' },
  { account: 'zhao.xinyi', name: '赵欣怡', role: 'ACCOUNT_MANAGER', department: 'east2' },
  { account: 'li.peishan', name: '李佩珊', role: 'ACCOUNT_MANAGER', department: 'south' },
  { account: 'daniel.carter', name: 'Daniel Carter', role: 'ACCOUNT_MANAGER', department: 'east2' },
  { account: 'gu.chengzhi', name: '顾承志', role: 'EXECUTIVE', department: 'head' },
  { account: 'wu.xiaoyan', name: '吴晓燕', role: 'SERVICE_AGENT', department: 'service' },
  { account: 'zheng.kexin', name: '郑可欣', role: 'MARKETER', department: 'marketing' },
  { account: 'sun.lihua', name: '孙丽华', role: 'FINANCE', department: 'finance' },
  { account: 'ma.jun', name: '马骏', role: 'AUDITOR', department: 'audit' },
  { account: 'erp.gateway', name: 'ERP 接口', role: 'API_CLIENT', department: 'it' },
] as const;
export type Account = (typeof STAFF)[number]['account'];

export const emailOf = (account: Account): string => `${account}@huadong.example`;
