package org.zhengwu.api;

import java.util.Map;

/** Thrown when a rule of law forbids a step that the state would allow; names the rule. */
public final class RuleViolatedException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /**
     * Makes a failure.
     *
     * @param rule the id of the rule, such as {@code LIC-010}
     * @param code the stable code of the cause, such as {@code two-verifiers-needed}
     */
    public RuleViolatedException(String rule, String code, String message) {
        super(Kind.CONFLICT, code, message);
        this.rule = rule;
    }

    /** The id of the rule, such as {@code LIC-010}. */
    public String rule() {
        return rule;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("rule", rule);
    }
}
