package org.zhengwu.tck.technical.codes;

/** Runs every contract of code tables. */
public class CodesTest implements CodeTableContract, CodeImportContract, CodeMappingContract {}
