package org.zhengwu.runtime.se;

import jakarta.transaction.Transactional;
import java.util.List;

/** Which exceptions roll back: unchecked ones, unless the annotation says otherwise. */
record RollbackRule(List<Class<?>> rollbackOn, List<Class<?>> dontRollbackOn) {

    static final RollbackRule UNCHECKED = new RollbackRule(List.of(), List.of());

    static RollbackRule of(Transactional transactional) {
        return new RollbackRule(List.of(transactional.rollbackOn()), List.of(transactional.dontRollbackOn()));
    }

    boolean rollsBackOn(Throwable thrown) {
        if (isOneOf(dontRollbackOn, thrown)) {
            return false;
        }
        return isOneOf(rollbackOn, thrown) || thrown instanceof RuntimeException || thrown instanceof Error;
    }

    private static boolean isOneOf(List<Class<?>> types, Throwable thrown) {
        return types.stream().anyMatch(type -> type.isInstance(thrown));
    }
}
