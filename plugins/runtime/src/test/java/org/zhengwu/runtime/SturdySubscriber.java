package org.zhengwu.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.runtime.persistence.Statements;

@ApplicationScoped
class SturdySubscriber extends SeenTrials {

    @Inject
    SturdySubscriber(Statements statements) {
        super(statements, "sturdy");
    }
}
