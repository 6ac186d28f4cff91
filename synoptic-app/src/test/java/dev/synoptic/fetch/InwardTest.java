package dev.synoptic.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Server-side request forgery: every form in which an address may point inward. */
class InwardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.1.2.3:8080/x",
        "http://0.0.0.0/",
        "http://10.0.0.1/",
        "http://172.16.0.1/",
        "http://172.31.255.255/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://100.64.0.1/",
        "http://192.0.0.8/",
        "http://198.18.0.1/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://240.0.0.1/",
        "http://2130706433/",
        "http://017700000001/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://127.0.1/",
        "http://127.0.0.01/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[::127.0.0.1]/",
        "http://[0:0:0:0:0:ffff:a00:1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:0:53aa:64c:0:fbff:f5ff:fff5]/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://[fd12:3456:789a::1]/",
        "http://[fec0::1]/",
        "http://[ff02::1]/",
        "http://[2001:db8::1]/",
        "http://[100::1]/",
        "http://localhost/",
        "http://LOCALHOST:80/",
        "http://user:word@a.example/",
        "http://a.example@127.0.0.1/",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "jar:http://127.0.0.1/!/",
        "http:///x",
        "//127.0.0.1/",
      })
  void isRefusedWithoutBeingAsked(String address) {
    assertThatThrownBy(() -> new Fetcher(FetchLimits.defaults()).get(address))
        .isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, false",
    "172.32.0.1, false",
    "172.15.255.255, false",
    "100.128.0.1, false",
    "192.167.1.1, false",
    "169.253.1.1, false",
    "223.255.255.255, false",
    "2606:4700::1111, false",
    "2a00:1450::1, false",
    "64:ff9b::808:808, false",
    "2002:808:808::, false",
    "2002:a00:1::, true",
    "::ffff:10.0.0.1, true",
  })
  void tellsPublicAddressesFromOthers(String address, boolean inward) throws IOException {
    assertThat(Inward.holds(InetAddress.getByName(address))).isEqualTo(inward);
  }

  @Test
  void aNameWithOneInwardAddressAmongPublicOnesIsRefused() {
    var gate =
        new Gate(
            host ->
                new InetAddress[] {
                  InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")
                },
            Inward::holds);
    assertThatThrownBy(() -> gate.pass("two.example")).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.example/, proxy.example:3128",
    "https://a.example/, secure.example:8080",
    "http://b.inner.example/, none",
    "http://inner.example/, none",
    "http://notinner.example/, proxy.example:3128",
  })
  void readsTheUsualVariables(String address, String proxy) {
    var proxies =
        new Proxies(
            Map.of(
                "http_proxy",
                "http://proxy.example:3128",
                "HTTPS_PROXY",
                "secure.example",
                "no_proxy",
                "localhost, .inner.example"));
    Optional<String> found = proxies.of(URI.create(address)).map(InwardTest::display);
    assertThat(found.orElse("none")).isEqualTo(proxy);
  }

  private static String display(InetSocketAddress address) {
    return address.getHostString() + ":" + address.getPort();
  }
}
