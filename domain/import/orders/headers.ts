import type { TargetField } from '@/domain/import/columns';
import type { ORDER_TARGETS } from '@/domain/import/orders/targets';

const prefixes = ['订单', '销售', '明细', 'order', 'sales', 'sales order', 'invoice', 'line', 'item'];
const words = (text: string) => text.split(',').map((word) => word.trim());

const ADDRESS_PARTS = [
  { role: 'street', synonyms: words('Ship Address, ShipAddress, Ship To Street, Shipping Street, Delivery Street') },
  { role: 'city', synonyms: words('Ship City, ShipCity, Shipping City, Delivery City') },
  { role: 'state', synonyms: words('Ship Region, ShipRegion, Ship State, Shipping State') },
  { role: 'postcode', synonyms: words('Ship Postal Code, ShipPostalCode, Ship Postcode, Shipping Zip') },
  { role: 'country', synonyms: words('Ship Country, ShipCountry, Shipping Country') },
] as const;

const field = (key: keyof typeof ORDER_TARGETS, synonyms: string, parts?: TargetField['parts']): TargetField => ({ key, synonyms: words(synonyms), parts, prefixes });

/** The fields of a file of order lines with the headers that name them. Where two fields share a header, the earlier field takes it. */
export const ORDER_HEADERS: readonly TargetField[] = [
  field('orderKey', '订单编号, 订单号, 订单号码, 销售单号, 销售订单号, 单据编号, 单据号, 单号, 发票号, Order Number, OrderNumber, SalesOrderNumber, Order No, OrderNo, Order ID, OrderID, SalesOrderID, Invoice No, InvoiceNo, Invoice Number, InvoiceID, Document No'),
  field('orderCustomerExternalId', '客户编号, 客户编码, 客户代码, 客户号, 购货单位代码, CustomerID, Customer ID, Customer Number, Customer No, Customer Code, CustomerKey, AccountNumber, Account Number, Account ID'),
  field('orderCustomerName', '客户名称, 客户, 购货单位, 购买单位, 公司名称, 客户全称, Customer Name, CustomerName, Customer, Account Name, Company Name, Company'),
  field('orderedOn', '订单日期, 下单日期, 下单时间, 订货日期, 销售日期, 单据日期, 业务日期, 开单日期, 日期, Order Date, OrderDate, Ordered On, Invoice Date, InvoiceDate, Date'),
  field('orderStatus', '订单状态, 单据状态, 状态, Order Status, Status, State'),
  field('orderCancelReason', '取消原因, 作废原因, Cancel Reason, Cancellation Reason'),
  field('orderDeliveryAddress', '收货地址, 送货地址, 交货地址, 收件地址, 配送地址, 地址, Delivery Address, Shipping Address, Ship To Address, Ship To, Address', ADDRESS_PARTS),
  field('orderCurrency', '币种, 货币, 币别, Currency, Currency Code, CurrencyCode'),
  field('orderDiscount', '整单折扣, 整单优惠, 订单优惠, 订单折扣, Order Discount'),
  field('orderTax', '税额, 税金, 订单税额, TaxAmt, Tax Amount, Tax'),
  field('orderFreight', '运费, 物流费, Freight, Shipping Cost, Shipping Fee, Carriage'),
  field('orderCreatedAt', '创建时间, 录入时间, 制单时间, Created At, CreatedDate, Created On'),
  field('orderRemark', '备注, 说明, 摘要, Remark, Remarks, Note, Notes, Comment, Comments'),
  field('lineProductCode', '产品编号, 产品编码, 商品编号, 商品编码, 物料编码, 物料编号, 存货编码, 货号, 料号, SKU, ProductNumber, Product Number, Product Code, ProductID, Product ID, Item Number, Item Code, Stock Code, StockCode, Article Number, Part Number'),
  field('lineProductName', '产品名称, 商品名称, 物料名称, 存货名称, 品名, 产品, 商品, Product Name, ProductName, Product, Item Name, Item, Description, Line Description'),
  field('lineQuantity', '数量, 订货数量, 订购数量, 销售数量, OrderQty, Order Qty, Quantity, Qty'),
  field('lineMeasure', '单位, 计量单位, Unit, Unit of Measure, UOM, Measure'),
  field('lineUnitPrice', '单价, 不含税单价, 未税单价, 销售单价, 价格, UnitPrice, Unit Price, Price'),
  field('lineDiscountRate', '折扣率, 折扣, UnitPriceDiscount, Discount Rate, Discount Percent, Discount %, Discount'),
  field('lineDiscountAmount', '折扣额, 折扣金额, 优惠金额, Discount Amount, DiscountAmt'),
  field('lineTaxRate', '税率, 税率%, Tax Rate, TaxRate, VAT, VAT Rate'),
];
