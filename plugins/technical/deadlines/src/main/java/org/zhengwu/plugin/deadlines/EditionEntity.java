package org.zhengwu.plugin.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row that counts publications; its lock lets one publish at a time, on all instances. */
@Entity(name = "dlEdition")
@Table(name = "dl_edition")
class EditionEntity {

    static final int ONLY = 1;

    @Id
    private int id;

    private long number;
    private String files;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected EditionEntity() {}

    long number() {
        return number;
    }

    /** The digest of the files with which the clocks were last reckoned; empty before the first start. */
    String files() {
        return files;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    void publish(Instant at) {
        number++;
        publishedAt = at;
    }

    void adopt(String digest) {
        files = digest;
    }
}
