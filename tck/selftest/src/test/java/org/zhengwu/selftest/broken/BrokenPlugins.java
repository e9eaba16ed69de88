package org.zhengwu.selftest.broken;

/** Marks the package of the broken plugins. */
public final class BrokenPlugins {

    private BrokenPlugins() {}
}
