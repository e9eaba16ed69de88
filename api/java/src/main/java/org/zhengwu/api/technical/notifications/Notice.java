package org.zhengwu.api.technical.notifications;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
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
 * @param deliveredAt when it lay in the recipient's box and every way outside had answered, or null before
 * @param deliveries what the ways outside answered, the first to answer first (送达证明)
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
        List<Delivery> deliveries,
        @Nullable Instant readAt,
        @Nullable AccountId readBy) {

    public Notice {
        requireNonNull(id, "id");
        requireNonNull(subject, "subject");
        requireNonNull(template, "template");
        requireNonNull(sentAt, "sentAt");
        texts = Map.copyOf(texts);
        deliveries = List.copyOf(deliveries);
    }

    /** What a notice says in one language, as plain text. */
    public record Text(String title, String text) {

        public Text {
            requireNonNull(title, "title");
            requireNonNull(text, "text");
        }
    }

    /**
     * What a way outside answered.
     *
     * @param way the way, such as {@code mail}
     * @param taken whether it took the notice; one that it refused lies in the box only
     * @param at when it answered
     * @param reference what the way calls the message, or why it refused it
     */
    public record Delivery(String way, boolean taken, Instant at, String reference) {

        public Delivery {
            requireNonNull(way, "way");
            requireNonNull(at, "at");
            requireNonNull(reference, "reference");
        }
    }
}
