package org.zhengwu.runtime;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.trial.TrialMade;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.spi.EventSubscriber;

/** Writes down the events that it receives, in the transaction of the delivery, and fails when told to. */
abstract class SeenTrials implements EventSubscriber<TrialMade> {

    static final Set<Integer> FAILING = ConcurrentHashMap.newKeySet();
    static final List<String> TRIED = new CopyOnWriteArrayList<>();

    private final Statements statements;
    private final String name;

    SeenTrials(Statements statements, String name) {
        this.statements = statements;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<TrialMade> type() {
        return TrialMade.class;
    }

    @Override
    public void on(EventId id, TrialMade event) {
        TRIED.add(name + " " + event.number());
        statements.update("insert into trl_seen (text) values (?)", name + " " + event.number());
        if (name.equals("fragile") && FAILING.contains(event.number())) {
            throw new IllegalStateException("told to fail");
        }
    }
}
