package org.zhengwu.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Thrown when a step is asked for that the state does not allow; says which steps it does. */
public final class StepNotAllowedException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final String step;
    private final String state;
    private final transient List<String> allowed;

    public StepNotAllowedException(String step, String state, Set<String> allowed) {
        super(Kind.CONFLICT, "step-not-allowed", step + " is not allowed in state " + state);
        this.step = step;
        this.state = state;
        this.allowed = allowed.stream().sorted().toList();
    }

    public String step() {
        return step;
    }

    public String state() {
        return state;
    }

    /** The steps that the state allows, in alphabetical order. */
    public List<String> allowed() {
        return allowed;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("step", step, "state", state, "allowed", allowed);
    }
}
