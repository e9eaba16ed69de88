package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Channel;
import org.zhengwu.api.OrganId;
import org.zhengwu.runtime.persistence.UuidText;

/** On which way a case came, and when. */
@Embeddable
class FilingPart {

    @Enumerated(EnumType.STRING)
    private Channel channel;

    /** The organ at whose window the staff drafted it, or null where the applicant did. */
    @Convert(converter = UuidText.class)
    @Column(name = "window_organ")
    private @Nullable UUID window;

    @Column(name = "created_at")
    private Instant createdAt;

    protected FilingPart() {}

    FilingPart(Channel channel, @Nullable OrganId window, Instant createdAt) {
        this.channel = channel;
        this.window = window == null ? null : window.value();
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    Channel channel() {
        return channel;
    }

    @Nullable
    OrganId window() {
        return window == null ? null : new OrganId(window);
    }

    Instant createdAt() {
        return createdAt;
    }
}
