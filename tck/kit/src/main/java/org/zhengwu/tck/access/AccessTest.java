package org.zhengwu.tck.access;

/** Runs the contract of access. */
public class AccessTest implements AccessContract {}
