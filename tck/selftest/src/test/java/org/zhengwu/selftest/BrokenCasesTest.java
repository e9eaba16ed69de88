package org.zhengwu.selftest;

/** The broken plugins of cases. */
class BrokenCasesTest extends BrokenPluginTests {

    BrokenCasesTest() {
        super(OF_CASES);
    }
}
