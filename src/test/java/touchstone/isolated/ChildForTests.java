package touchstone.isolated;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A child that misbehaves in one way for each task. */
final class ChildForTests {

    private record Task(String name, Doing doing) implements IsolatedTask {
        @Override
        public byte[] answer(byte[] given) throws IOException {
            return doing.answer(given);
        }
    }

    private interface Doing {
        byte[] answer(byte[] given) throws IOException;
    }

    private ChildForTests() {}

    public static void main(String[] arguments) {
        var tasks = List.<IsolatedTask>of(
                new Task("echo", given -> given),
                new Task("hang", ChildForTests::hang),
                new Task("fill", ChildForTests::fill),
                new Task("deepen", given -> deepen(given, 0)),
                new Task("throw", _ -> {
                    throw new IOException("no such letter");
                }),
                new Task("halt", _ -> {
                    Runtime.getRuntime().halt(0);
                    return new byte[0];
                }),
                new Task("babble", ChildForTests::babble),
                new Task(
                        "surroundings",
                        _ -> String.join(" ", System.getenv().keySet()).getBytes()),
                new Task("connect", ChildForTests::connect));
        Runtime.getRuntime().halt(new Child(tasks).serve(arguments[0], System.in, System.out));
    }

    private static byte[] hang(byte[] given) {
        while (given.length > 0) {
            Thread.onSpinWait();
        }
        return given;
    }

    private static byte[] fill(byte[] given) {
        List<byte[]> all = new ArrayList<>();
        while (given.length > 0) {
            all.add(new byte[1_000_000]);
        }
        return all.getFirst();
    }

    private static byte[] deepen(byte[] given, int depth) {
        return depth < 0 ? given : deepen(given.clone(), depth + 1);
    }

    private static byte[] babble(byte[] given) throws IOException {
        byte[] some = new byte[1_000_000];
        while (given.length > 0) {
            System.out.write(some);
        }
        return given;
    }

    /** Tries by name and by number, and answers what it reached. */
    private static byte[] connect(byte[] given) {
        int port = Integer.parseInt(new String(given));
        String reached = "";
        for (String host : List.of("localhost", "127.0.0.1")) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(host, port), 2_000);
                reached += host + " ";
            } catch (IOException refused) {
                reached += "";
            }
        }
        return reached.getBytes();
    }
}
