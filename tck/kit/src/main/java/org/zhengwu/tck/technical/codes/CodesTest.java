package org.zhengwu.tck.technical.codes;

/** Runs every contract of code tables. */
public class CodesTest implements CodeTableContract, CodeRuleContract, CodeImportContract, CodeMappingContract {}
