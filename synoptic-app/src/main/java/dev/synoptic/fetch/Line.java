package dev.synoptic.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The line to a host: one request, one answer. The JDK's own client looks names up by itself, after
 * any check; this one connects to the very address that passed the gate, and then shows the host's
 * name to TLS, which verifies it.
 */
final class Line {

  private final FetchLimits limits;
  private final Gate gate;
  private final Proxies proxies;

  Line(FetchLimits limits, Gate gate, Proxies proxies) {
    this.limits = limits;
    this.gate = gate;
    this.proxies = proxies;
  }

  /** Asks for {@code address}, with {@code fields} in the header of the request. */
  Answer get(URI address, Map<String, String> fields) throws IOException {
    long deadline = System.nanoTime() + limits.whole().toNanos();
    boolean secure = address.getScheme().equalsIgnoreCase("https");
    Optional<InetSocketAddress> proxy = proxies.of(address);
    try (Socket direct = connect(address, proxy)) {
      direct.setSoTimeout(millis(limits.connect()));
      if (proxy.isPresent() && secure) {
        tunnel(direct, address, deadline);
      }
      Socket line = secure ? secured(direct, address.getHost()) : direct;
      String target = proxy.isPresent() && !secure ? withoutFragment(address) : path(address);
      send(line, request(target, address, fields));
      return answer(line, deadline);
    }
  }

  private Socket connect(URI address, Optional<InetSocketAddress> proxy) throws IOException {
    // Where a proxy looks names up, ours must still not name this network.
    InetAddress passed = gate.pass(address.getHost());
    InetSocketAddress to = proxy.orElse(new InetSocketAddress(passed, port(address)));
    var socket = new Socket();
    try {
      socket.connect(to, millis(limits.connect()));
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private static int port(URI address) {
    boolean secure = address.getScheme().equalsIgnoreCase("https");
    return address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
  }

  private static Socket secured(Socket socket, String host) throws IOException {
    var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    var secure = (SSLSocket) factory.createSocket(socket, host, socket.getPort(), true);
    SSLParameters parameters = secure.getSSLParameters();
    // Without this the certificate's names are not compared with the host's.
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    return secure;
  }

  private void tunnel(Socket socket, URI address, long deadline) throws IOException {
    String to = address.getHost() + ":" + port(address);
    send(socket, "CONNECT " + to + " HTTP/1.1\r\nHost: " + to + "\r\n\r\n");
    // Byte by byte: what follows the proxy's answer belongs to TLS.
    var in = new DeadlineStream(socket, socket.getInputStream(), deadline);
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0 && head.length() < 8192) {
      int c = in.read();
      if (c < 0) {
        throw new IOException("the proxy closed the line");
      }
      head.append((char) c);
    }
    if (!head.toString().matches("(?s)HTTP/1\\.[01] 200.*")) {
      throw new IOException("the proxy refused: " + head.toString().split("\r", 2)[0]);
    }
  }

  private String request(String target, URI address, Map<String, String> fields) {
    var request = new StringBuilder("GET " + target + " HTTP/1.1\r\n");
    request.append("Host: ").append(address.getHost());
    if (address.getPort() >= 0) {
      request.append(':').append(address.getPort());
    }
    request.append("\r\nUser-Agent: ").append(limits.agent());
    request.append("\r\nAccept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
    request.append("\r\nAccept-Encoding: gzip, br\r\nConnection: close\r\n");
    fields.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
    return request.append("\r\n").toString();
  }

  private static String path(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String query = address.getRawQuery();
    return (path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
  }

  private static String withoutFragment(URI address) {
    String whole = address.toASCIIString();
    int fragment = whole.indexOf('#');
    return fragment < 0 ? whole : whole.substring(0, fragment);
  }

  private static void send(Socket socket, String request) throws IOException {
    socket.getOutputStream().write(AnswerReader.ascii(request));
    socket.getOutputStream().flush();
  }

  private Answer answer(Socket socket, long deadline) throws IOException {
    var in = new DeadlineStream(socket, socket.getInputStream(), deadline);
    return new AnswerReader(new BufferedInputStream(in), limits.bytes()).read();
  }

  private static int millis(Duration duration) {
    return (int) Math.min(duration.toMillis(), Integer.MAX_VALUE);
  }

  /** Returns the place that politeness is owed to: scheme, host and port. */
  static String host(URI address) {
    return (address.getScheme() + "://" + address.getHost() + ":" + port(address))
        .toLowerCase(Locale.ROOT);
  }
}
