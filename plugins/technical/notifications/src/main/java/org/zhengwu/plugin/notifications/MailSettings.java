package org.zhengwu.plugin.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.technical.identity.InvalidIdentifierException;
import org.zhengwu.api.technical.identity.MailAddress;
import org.zhengwu.plugin.notifications.MailNotifier.Security;
import org.zhengwu.runtime.plugin.PluginException;

/** The settings of the mail server that takes notices; checked at the start, and mail is off without a server. */
@ApplicationScoped
class MailSettings {

    private static final String PREFIX = "zhengwu.notifications.mail.";
    private static final int HIGHEST_PORT = 65_535;

    private final Optional<MailNotifier> notifier;

    @Inject
    MailSettings(
            @ConfigProperty(name = PREFIX + "server") Optional<String> server,
            @ConfigProperty(name = PREFIX + "security", defaultValue = "starttls") String security,
            @ConfigProperty(name = PREFIX + "from") Optional<String> from,
            @ConfigProperty(name = PREFIX + "user") Optional<String> user,
            @ConfigProperty(name = PREFIX + "password") Optional<String> password) {
        if (user.isPresent() != password.isPresent()) {
            throw new PluginException("Of " + PREFIX + "user and " + PREFIX + "password one is missing.");
        }
        this.notifier = server.map(address -> new MailNotifier(
                host(address),
                port(address),
                security(security),
                from(from),
                user.orElse(null),
                password.orElse(null)));
    }

    void check(@Observes Startup event) {
        // The observer makes the bean at the start, so that a wrong setting stops it.
    }

    Optional<MailNotifier> notifier() {
        return notifier;
    }

    private static String host(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw wrongServer();
        }
        return address.substring(0, colon).strip();
    }

    private static int port(String address) {
        try {
            int port = Integer.parseInt(
                    address.substring(address.lastIndexOf(':') + 1).strip());
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException notAPort) {
            throw wrongServer();
        }
        throw wrongServer();
    }

    private static PluginException wrongServer() {
        return new PluginException(PREFIX + "server is written host:port.");
    }

    private static Security security(String name) {
        return switch (name.strip()) {
            case "none" -> Security.NONE;
            case "starttls" -> Security.STARTTLS;
            case "tls" -> Security.TLS;
            default -> throw new PluginException(PREFIX + "security is one of starttls, tls and none.");
        };
    }

    private static MailAddress from(Optional<String> address) {
        try {
            return MailAddress.of(address.map(String::strip).orElse(""));
        } catch (InvalidIdentifierException wrong) {
            PluginException sentence = new PluginException(PREFIX + "from is the mail address that notices come from.");
            sentence.initCause(wrong);
            throw sentence;
        }
    }
}
