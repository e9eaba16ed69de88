package org.zhengwu.plugin.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The other side of a technology: what a department has been given, and what it says. */
interface Department extends AutoCloseable {

    /** The member of the document that says how it is spoken to. */
    String spokenTo();

    /** The settings that it takes to speak to it. */
    Map<String, String> settings();

    /** Says something under a name, which has no meaning to the server. */
    void says(String name, byte[] text);

    default void says(String name, String text) {
        says(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The numbers of the cases that it has, sorted. */
    List<String> handedOver();

    String handover(String number);

    String material(String number, HandedMaterial material);

    String ended(String number);

    String refused(String number, String answer);

    /** The names of the answers that were acknowledged, sorted. */
    List<String> acknowledged();

    /** Why each answer that was rejected was. */
    List<String> rejections();

    /** Whether nothing that it said waits to be taken. */
    boolean isQuiet();

    /** Cannot be reached from now on. */
    void goesAway();

    /** Can be reached again, and has all that it had. */
    void comesBack();

    @Override
    void close();

    /** By what a department finds a material. */
    record HandedMaterial(String document, String digest) {}
}
