package org.zhengwu.tck.technical.seals;

/** Runs every contract of electronic seals. */
public class SealsTest implements SealContract, SealRuleContract, SealedDocumentContract {}
