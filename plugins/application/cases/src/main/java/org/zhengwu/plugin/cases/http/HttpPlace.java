package org.zhengwu.plugin.cases.http;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a system is reached by HTTP.
 *
 * @param base what the paths of the contract follow, without a slash at its end
 * @param timeout how long one operation may take, such as to hand over a case with its materials
 */
public record HttpPlace(URI base, Authentication authentication, Duration timeout) {

    /** The time-out where the document says none. */
    public static final Duration USUAL_TIMEOUT = Duration.ofSeconds(10);

    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    public HttpPlace {
        requireNonNull(authentication, "authentication");
        requireNonNull(timeout, "timeout");
        String text = base.toString();
        base = text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : base;
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if it is none of HTTP, or holds a user, a query or a fragment
     */
    public static URI address(String text) {
        URI address = URI.create(text);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean plain = address.getRawUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.normalize().equals(address);
        if (address.getHost() == null || !scheme.matches("https?") || !plain) {
            throw new IllegalArgumentException("not an address of HTTP");
        }
        return address;
    }

    /** Whether nobody on the way can read what goes there: it is encrypted, or does not leave the machine. */
    public boolean isPrivate() {
        String host = requireNonNull(base.getHost()).toLowerCase(Locale.ROOT);
        return "https".equalsIgnoreCase(base.getScheme())
                || THIS_MACHINE.matcher(host).matches();
    }

    /** How the server proves who it is. */
    public enum Authentication {
        /** By a bearer token. */
        TOKEN,
        /** By a certificate of its own, at the handshake of TLS. */
        CERTIFICATE
    }
}
