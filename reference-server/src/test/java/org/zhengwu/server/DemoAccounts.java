package org.zhengwu.server;

import java.util.List;

/** The accounts that the guide promises. */
final class DemoAccounts {

    static final List<String> NAMES = List.of(
            "citizen1",
            "citizen2",
            "enterprise1",
            "agent1",
            "official-gd",
            "official-gd2",
            "head-gd",
            "official-sz",
            "official-sz2",
            "head-sz",
            "official-sz-other",
            "mayor-sz",
            "official-gz",
            "manager-gd",
            "affairs-sz",
            "advisor1",
            "system-admin",
            "security-admin",
            "audit-admin",
            "it1",
            "developer1");

    private DemoAccounts() {}
}
