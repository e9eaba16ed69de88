package org.zhengwu.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.runtime.persistence.Statements;

@ApplicationScoped
class FragileSubscriber extends SeenTrials {

    @Inject
    FragileSubscriber(Statements statements) {
        super(statements, "fragile");
    }
}
