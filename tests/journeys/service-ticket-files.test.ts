import { readFileSync } from 'node:fs';
import { madeCustomer } from '../support/journey-customers';
import { journeys } from '../support/journeys';

const stage = journeys();

it('adds files to a ticket, several at once and a pasted one, says why one is not taken, gives them back, and undoes a deletion', async () => {
  const customer = await madeCustomer(stage, 'chen.siyuan', '云栖酒店');
  const { data: { dictionaryType } } = await stage.ask<{ dictionaryType: { items: { id: string }[] } }>('chen.siyuan', '{ dictionaryType(code: "service-type") { items { id } } }');
  const { data } = await stage.ask<{ serviceTicketCreate: { serviceTicket: { id: string } } }>('chen.siyuan', 'mutation($input: ServiceTicketCreateInput!) { serviceTicketCreate(input: $input) { serviceTicket { id } } }', {
    input: { customerId: customer.id, typeId: dictionaryType.items[0]?.id, title: '天花板渗水', request: '请看照片' },
  });
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto(`/service-tickets/${data.serviceTicketCreate.serviceTicket.id}`);
  await settled();
  const panel = page.getByRole('region', { name: 'Attachments' });
  const photo = Buffer.from('not really a photograph');
  await panel.getByLabel('Add attachments').setInputFiles([
    { name: '照片 1.jpg', mimeType: 'image/jpeg', buffer: photo }, { name: 'plan.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') }, { name: 'call.mp3', mimeType: 'audio/mpeg', buffer: Buffer.alloc(200_000) },
  ]);
  await panel.getByRole('link', { name: 'call.mp3' }).waitFor();
  await panel.getByRole('alert').filter({ hasText: 'plan.svg' }).getByText('Files of this kind are not taken.').waitFor();
  await panel.getByRole('button', { name: 'Dismiss “plan.svg”' }).press('Enter');
  expect(await panel.getByRole('alert').count()).toBe(0);

  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['pixels'], 'image.png', { type: 'image/png' }));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await panel.getByRole('link', { name: 'image.png' }).waitFor();

  const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('link', { name: '照片 1.jpg' }).click()]);
  expect([download.suggestedFilename(), readFileSync(await download.path()).equals(photo)]).toEqual(['照片 1.jpg', true]);

  await panel.getByRole('button', { name: 'Delete “照片 1.jpg”' }).press('Enter');
  await page.getByText('Deleted “照片 1.jpg”').waitFor();
  await panel.getByRole('link', { name: '照片 1.jpg' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await panel.getByRole('link', { name: '照片 1.jpg' }).waitFor();
});
