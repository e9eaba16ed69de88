package org.zhengwu.tck.technical.exchange;

/** Runs every contract of the exchange. */
public class ExchangeTest implements ExchangeListContract, ReportedPartsContract {}
