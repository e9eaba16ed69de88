package org.zhengwu.plugin.notifications;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.identity.MailAddress;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.technical.notifications.Notifier;
import org.zhengwu.spi.technical.notifications.Receipt;

/**
 * Hands notices to a mail server, as plain text. The message is named after the notice, so that one that is
 * sent twice is seen to be the same.
 */
final class MailNotifier implements Notifier {

    static final String WAY = "mail";

    private static final String TIMEOUT_MILLIS = "10000";

    private final Session session;
    private final MailAddress from;

    MailNotifier(
            String host,
            int port,
            Security security,
            MailAddress from,
            @Nullable String user,
            @Nullable String password) {
        this.from = from;
        Properties properties = new Properties();
        String protocol = security == Security.TLS ? "smtps" : "smtp";
        properties.put("mail.transport.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        properties.put(prefix + "host", host);
        properties.put(prefix + "port", Integer.toString(port));
        properties.put(prefix + "auth", Boolean.toString(user != null));
        properties.put(prefix + "starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.put(prefix + "starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.put(prefix + "timeout", TIMEOUT_MILLIS);
        properties.put(prefix + "writetimeout", TIMEOUT_MILLIS);
        session = Session.getInstance(
                properties,
                user == null
                        ? null
                        : new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return new PasswordAuthentication(user, password);
                            }
                        });
    }

    @Override
    public String way() {
        return WAY;
    }

    @Override
    public Receipt deliver(NoticeId id, String address, String title, String text) {
        String name = "<" + id + from.value().substring(from.value().indexOf('@')) + ">";
        try {
            MimeMessage message = new NamedMessage(session, name);
            message.setFrom(new InternetAddress(from.value()));
            message.setRecipient(RecipientType.TO, new InternetAddress(address));
            message.setSubject(title, StandardCharsets.UTF_8.name());
            message.setText(text, StandardCharsets.UTF_8.name());
            message.setHeader("Date", RFC_1123_DATE_TIME.format(OffsetDateTime.now(ZoneOffset.UTC)));
            message.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(message);
            return Receipt.taken(name);
        } catch (SendFailedException failed) {
            if (failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0) {
                return Receipt.refused("The mail server refused the address");
            }
            throw new OutageException("The mail server takes no message now");
        } catch (MessagingException down) {
            throw new OutageException(
                    "The mail server cannot be used (" + down.getClass().getSimpleName() + ")");
        }
    }

    /** How the connection to the mail server is kept secret. */
    enum Security {
        /** In the clear, for a relay on the same machine. */
        NONE,
        /** In the clear at first, then by TLS or not at all. */
        STARTTLS,
        /** By TLS from the start. */
        TLS
    }

    /** A message whose name is given; otherwise the library makes up another one for each sending. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
