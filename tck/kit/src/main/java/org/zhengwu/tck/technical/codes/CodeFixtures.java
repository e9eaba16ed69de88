package org.zhengwu.tck.technical.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Role;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.FunctionContract;

/** The tables that the contracts publish: each test has one of its own, in the province unless it says so. */
public interface CodeFixtures extends FunctionContract<CodeTableService> {

    LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);

    @Override
    default CodeTableService function() {
        return candidate().service(CodeTableService.class);
    }

    /** The information manager of the province. */
    default Caller manager() {
        return staff().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);
    }

    /** An id that no table has. */
    default String freshId() {
        return "kit-" + UUID.randomUUID();
    }

    /** A table of the province with the codes A and B, from the 2nd of March 2026 on. */
    default CodeTableDraft.Builder draft(String id) {
        return draftOf(id, Organ.PROVINCE).entry("A", "甲").entry("B", "乙");
    }

    /** A table without codes. */
    default CodeTableDraft.Builder draftOf(String id, Organ organ) {
        return CodeTableDraft.builder()
                .id(id)
                .division(cast().divisionCodeOf(organ))
                .effectiveFrom(MARCH_2)
                .name("测试码表")
                .nameEn("Table of a test")
                .source("测试文件");
    }

    default CodeTable publish(CodeTableDraft.Builder draft) {
        return function().publish(manager(), IdempotencyKey.fresh(), draft.build());
    }

    default @Nullable CodeTable find(String id, Organ organ, @Nullable LocalDate on) {
        return function()
                .find(cast().visitor(), id, code(organ), on == null ? null : on.toString())
                .orElse(null);
    }

    /** The number of the version that holds, or 0. */
    default int versionOn(String id, LocalDate on) {
        CodeTable found = find(id, Organ.PROVINCE, on);
        return found == null ? 0 : found.version();
    }

    default String code(Organ organ) {
        return cast().divisionCodeOf(organ).value();
    }

    static List<String> fields(List<Violation> violations) {
        return violations.stream().map(Violation::field).toList();
    }
}
