package org.zhengwu.api.technical.notifications;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/** A notice was sent; each notice is a subject of its own, so that none waits for another. */
public record NoticeSent(NoticeId notice) implements Event {

    public NoticeSent {
        requireNonNull(notice, "notice");
    }

    @Override
    public Subject subject() {
        return new Subject("notice", notice.value());
    }
}
