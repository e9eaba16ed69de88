package org.zhengwu.plugin.cases;

import org.zhengwu.api.AccountId;
import org.zhengwu.spi.application.cases.DepartmentSystem;

/**
 * A system of a department with which cases are exchanged.
 *
 * @param account the account under which its answers are applied and the materials are read for it
 */
record Connection(String name, String title, AccountId account, DepartmentSystem port) {}
