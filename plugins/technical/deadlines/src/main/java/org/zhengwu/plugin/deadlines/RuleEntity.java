package org.zhengwu.plugin.deadlines;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;

/** A version of a rule as it was published; never changed. */
// Queries read some fields, the code does not.
@SuppressWarnings("UnusedVariable")
@Entity(name = "dlRule")
@Table(name = "dl_rule")
class RuleEntity {

    @Id
    private UUID id;

    private long edition;
    private UUID division;
    private String rule;
    private int version;
    private String content;

    protected RuleEntity() {}

    RuleEntity(UUID id, long edition, DivisionId division, TimeLimitRule rule) {
        this.id = id;
        this.edition = edition;
        this.division = division.value();
        this.rule = rule.id();
        this.version = rule.version();
        this.content = Json.strict().write(rule);
    }

    UUID id() {
        return id;
    }

    DivisionId division() {
        return new DivisionId(division);
    }

    TimeLimitRule rule() {
        return Json.lenient().read(content, TimeLimitRule.class);
    }
}
