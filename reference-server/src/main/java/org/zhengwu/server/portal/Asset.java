package org.zhengwu.server.portal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A file that pages refer to. Its address changes with its content, so that browsers may keep it for good. */
final class Asset {

    private static final int DIGITS = 12;
    private static final Map<String, Asset> ALL = List.of(
                    read("bootstrap.min.css", "text/css;charset=UTF-8"),
                    read("portal.css", "text/css;charset=UTF-8"),
                    read("portal.js", "text/javascript;charset=UTF-8"),
                    read("icon.svg", "image/svg+xml"))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

    private final String name;
    private final String mediaType;
    private final byte[] content;
    private final byte[] packed;
    private final String address;

    private Asset(String name, String mediaType, byte[] content, byte[] packed, String address) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
        this.packed = packed;
        this.address = address;
    }

    /** One that pages name; there is no other. */
    static Asset named(String name) {
        Asset found = ALL.get(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no asset " + name);
        }
        return found;
    }

    static Optional<Asset> at(String address) {
        return ALL.values().stream()
                .filter(each -> each.address.equals(address))
                .findFirst();
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String address() {
        return address;
    }

    /** The content, packed by gzip or plain. */
    InputStream content(boolean gzip) {
        return new ByteArrayInputStream(gzip ? packed : content);
    }

    private static Asset read(String name, String mediaType) {
        try (InputStream in = Asset.class.getResourceAsStream("assets/" + name)) {
            byte[] content = present(name, in).readAllBytes();
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, DIGITS);
            return new Asset(name, mediaType, content, packed(content), "/assets/" + digest + "/" + name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InputStream present(String name, @Nullable InputStream in) {
        if (in == null) {
            throw new IllegalStateException("The asset " + name + " is missing");
        }
        return in;
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
