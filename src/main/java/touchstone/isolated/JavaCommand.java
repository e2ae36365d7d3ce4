package touchstone.isolated;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How this program's own Java is started as a child: a small heap, one processor, no window, no names to connect to. */
public final class JavaCommand {

    private static final List<String> OPTIONS = List.of(
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ActiveProcessorCount=1",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=.",
            "-Dfile.encoding=UTF-8");

    /** No host name is known, and every socket goes by way of a host that is not known. */
    private static final List<String> NO_NETWORK = List.of(
            "-Djdk.net.hosts.file=nowhere",
            "-DsocksProxyHost=nowhere.invalid",
            "-DsocksNonProxyHosts=",
            "-Dhttp.nonProxyHosts=",
            "-Dhttp.proxyHost=nowhere.invalid",
            "-Dhttps.proxyHost=nowhere.invalid");

    private JavaCommand() {}

    /**
     * The command that starts a class with the Java and the class path that this program runs on.
     *
     * @param mainClass the name of a class with a {@code main} method
     */
    public static List<String> of(String mainClass) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>();
        command.add(java);
        command.addAll(OPTIONS);
        command.addAll(NO_NETWORK);
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path", "")), mainClass));
        return List.copyOf(command);
    }

    /** A child works in a folder of its own, where a relative path leads elsewhere. */
    private static String absolute(String classPath) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(classPath)
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
