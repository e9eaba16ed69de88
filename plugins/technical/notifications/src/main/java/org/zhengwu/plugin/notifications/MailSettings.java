package org.zhengwu.plugin.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.technical.identity.InvalidIdentifierException;
import org.zhengwu.api.technical.identity.MailAddress;
import org.zhengwu.plugin.notifications.MailNotifier.Security;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.plugin.SettingsCheck;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.notifications.Notifier;

/**
 * The settings of the mail server that takes notices; checked at the start. Without a server mail is off, and in a trial
 * a mail that sends nothing.
 */
@ApplicationScoped
class MailSettings {

    private static final String PREFIX = "zhengwu.notifications.mail.";
    private static final int HIGHEST_PORT = 65_535;

    private static final Logger LOG = System.getLogger(MailSettings.class.getName());

    private final Optional<Notifier> notifier;
    private final String way;

    @Inject
    MailSettings(
            @ConfigProperty(name = PREFIX + "server") Optional<String> server,
            @ConfigProperty(name = PREFIX + "security", defaultValue = "starttls") String security,
            @ConfigProperty(name = PREFIX + "from") Optional<String> from,
            @ConfigProperty(name = PREFIX + "user") Optional<String> user,
            @ConfigProperty(name = PREFIX + "password") Optional<String> password,
            Config config,
            LegalClock clock) {
        if (user.isPresent() != password.isPresent()) {
            throw new PluginException("Of " + PREFIX + "user and " + PREFIX + "password one is missing.");
        }
        boolean trial = SettingsCheck.isTrial(setting -> config.getOptionalValue(setting, String.class));
        this.notifier = server.<Notifier>map(address -> new MailNotifier(
                        host(address),
                        port(address),
                        security(security),
                        from(from),
                        user.orElse(null),
                        password.orElse(null)))
                .or(() -> trial ? Optional.of(new TrialMail(clock)) : Optional.empty());
        this.way = server.orElse(trial ? "a trial that sends nothing" : "none");
    }

    /** The observer makes the bean at the start, so that a wrong setting stops it. */
    void check(@Observes Startup event) {
        LOG.log(Level.INFO, "Mail of notices ({0}server): {1}", PREFIX, way);
    }

    Optional<Notifier> notifier() {
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
