import type { SavedReplyDraft } from '@/domain/saved-reply-input';
import { Department } from '@/entities/department';
import { insertAssignmentRule } from '@/services/assignment-rule/write';
import type { DatabaseTransaction } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { itemId } from '@/services/dictionary/choice';
import { insertReply } from '@/services/saved-reply/write';
import type { Viewer } from '@/services/viewer';
import type { WriteTransaction } from '@/services/write-transaction';
import { type Account, type DepartmentKey, DEPARTMENTS } from './accounts';
import type { Calendar } from './calendar';
import { writeInPast } from './past';

const SET_UP = -300;

/** Asked in this order; what none of them is about stays in its department. */
const RULES: { name: string; type?: string; region?: string; department: DepartmentKey }[] = [
  { name: '广东客户', region: 'GUANGDONG', department: 'south' },
  { name: '上海客户的投诉', type: 'COMPLAINT', region: 'SHANGHAI', department: 'east1' },
  { name: '其他客户', department: 'sales' },
];

const REPLIES: { account: Account; type?: string; title: string; body: string }[] = [
  { account: 'shen.guodong', title: '已安排上门', body: '{contact}您好，关于“{title}”（{number}），我们已安排师傅上门检修，到达前会与您电话确认。{agent}' },
  { account: 'shen.guodong', type: 'COMPLAINT', title: '致歉并承诺时间', body: '{contact}您好，给{customer}带来不便，非常抱歉。我们已查明原因，两个工作日内处理完毕并向您反馈结果。' },
  { account: 'chen.siyuan', type: 'ENQUIRY', title: '办理流程', body: '{contact}您好，办理需提供营业执照复印件和经办人身份证，资料齐全后一个工作日内办结。' },
  { account: 'chen.siyuan', title: '已处理完毕', body: '{contact}您好，您反映的“{title}”已处理完毕，如有其他问题请随时联系{agent}。' },
  { account: 'daniel.carter', title: 'Visit arranged', body: 'Dear {contact}, a technician will look at “{title}” ({number}) and will call you before coming. {agent}' },
  { account: 'daniel.carter', type: 'COMPLAINT', title: 'Apology', body: 'Dear {contact}, we are sorry for the trouble this has caused {customer}. We have found the cause and will let you know within two working days. {agent}' },
  { account: 'wu.xiaoyan', title: '已转交专人', body: '{contact}您好，您的请求（{number}）已转交专人处理，进展会第一时间通知您。客户服务部 {agent}' },
];

/** Among whom tickets of the demo company are handed out, and the replies that its people keep. */
export async function openServiceDesk(database: DatabaseTransaction, staff: ReadonlyMap<Account, Viewer>, calendar: Calendar): Promise<void> {
  const by = (account: Account): Viewer => {
    const viewer = staff.get(account);
    if (!viewer) throw new RangeError(`no demo account ${account}`);
    return viewer;
  };
  await writeInPast(database, { viewer: by('shen.guodong'), at: new Date(calendar.at(SET_UP, 10, 0)) }, addRules);
  for (const [place, { account, type, ...reply }] of REPLIES.entries()) {
    const viewer = by(account);
    await writeInPast(database, { viewer, at: new Date(calendar.at(SET_UP + place, 11, 0)) }, (tx) => {
      const draft: SavedReplyDraft = { ...reply, shared: true, typeId: type ? itemId(tx.viewer, 'service-type', type) : null };
      return insertReply(tx, draft, { ownerId: viewer.userId ?? 0, departmentId: viewer.departmentId });
    });
  }
}

async function addRules(tx: WriteTransaction): Promise<void> {
  const departments = await tx.select(Department, sql`1 = 1`);
  for (const { name, type, region, department } of RULES) {
    const departmentId = departments.find((one) => one.name === DEPARTMENTS.find(({ key }) => key === department)?.name)?.id ?? null;
    await insertAssignmentRule(tx, { name, departmentId, typeId: type ? itemId(tx.viewer, 'service-type', type) : null, regionId: region ? itemId(tx.viewer, 'region', region) : null });
  }
}
