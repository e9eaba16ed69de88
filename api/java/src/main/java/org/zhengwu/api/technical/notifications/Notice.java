package org.zhengwu.api.technical.notifications;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;

/**
 * A message to exactly one recipient (消息): a party, an account, or the staff of an organ.
 *
 * @param subject the record that it is about
 * @param texts what it says, by language: {@code zh} and {@code en}
 * @param sentAt when it was sent, with the change that it tells of
 * @param deliveredAt when it lay in the recipient's box and every way outside had taken it, or null before
 * @param readAt when it was first read, or null
 * @param readBy who read it first, or null
 */
public record Notice(
        NoticeId id,
        @Nullable PartyId party,
        @Nullable AccountId account,
        @Nullable OrganId organ,
        Subject subject,
        String template,
        Map<String, Text> texts,
        Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt,
        @Nullable AccountId readBy) {

    public Notice {
        requireNonNull(id, "id");
        requireNonNull(subject, "subject");
        requireNonNull(template, "template");
        requireNonNull(sentAt, "sentAt");
        texts = Map.copyOf(texts);
    }

    /** What a notice says in one language, as plain text. */
    public record Text(String title, String text) {

        public Text {
            requireNonNull(title, "title");
            requireNonNull(text, "text");
        }
    }
}
