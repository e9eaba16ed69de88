package org.zhengwu.plugin.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The failed sign-ins from one source in a window of time. */
@Entity(name = "idSource")
@Table(name = "id_source")
class SourceEntity {

    @Id
    private String digest;

    private int failures;
    private Instant since;

    protected SourceEntity() {}

    SourceEntity(String digest, Instant since) {
        this.digest = digest;
        this.since = since;
    }

    void fail(Instant now, Duration window) {
        if (!now.isBefore(since.plus(window))) {
            failures = 0;
            since = now;
        }
        failures++;
    }

    boolean isThrottled(Instant now, int allowed, Duration window) {
        return failures >= allowed && now.isBefore(since.plus(window));
    }

    Duration rest(Instant now, Duration window) {
        return Duration.between(now, since.plus(window));
    }
}
