using System.Text;
using System.Text.Json;
using AwesomeAssertions;
using Companion.Notebooks.Tests.Kernels;
using CsCheck;
using Xunit;

namespace Companion.Notebooks.Tests.Workers;

/// <summary>The protocol's lines, as a host in any language sends and reads them.</summary>
[Collection(KernelCollection.Name)]
public sealed class ProtocolTests : IDisposable
{
    private readonly InProcessServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public void A_greeting_is_answered_with_versions()
    {
        var ready = _server.Ask("""{"id":1,"kind":"hello","protocol":1}""");

        Kind(ready).Should().Be("ready");
        ready.GetProperty("id").GetInt64().Should().Be(1);
        var versions = ready.GetProperty("versions");
        versions.GetProperty("protocol").GetInt32().Should().Be(1);
        versions.GetProperty("runtime").GetString().Should().Be(Environment.Version.ToString());
        versions.GetProperty("compiler").GetString().Should().StartWith("5.");
        versions.GetProperty("processId").GetInt32().Should().Be(Environment.ProcessId);
    }

    [Theory]
    [InlineData("""{"id":7,"kind":"hello","protocol":2}""", 7)]
    [InlineData("""{"id":7,"kind":"hello","protocol":1,"folder":"/no/such/folder"}""", 7)]
    [InlineData("""{"id":7,"kind":"dance"}""", 7)]
    [InlineData("""{"id":7}""", 7)]
    [InlineData("""{"id":7,"kind":"run"}""", 7)]
    [InlineData("""{"id":7,"kind":"run","code":null}""", 7)]
    [InlineData("""{"id":7,"kind":"complete","code":"x","position":"here"}""", 7)]
    [InlineData("""{"id":7,"kind":"run","code":"1","timeLimitMs":0}""", 7)]
    [InlineData("""{"id":7,"kind":"run","code":"1","timeLimitMs":1e300}""", 7)]
    [InlineData("""{"id":7,"kind":"run","code":"1","timeLimitMs":"soon"}""", 7)]
    [InlineData("""{"id":7,"kind":"run","code":"1","inputs":[1]}""", 7)]
    [InlineData("""{"id":7,"kind":"dependencies"}""", 7)]
    [InlineData("""{"kind":"interrupt"}""", null)]
    [InlineData("""{"id":"seven","kind":"interrupt"}""", null)]
    [InlineData("""{"id":7,"kind":"interrupt" """, null)]
    [InlineData("nonsense", null)]
    [InlineData("null", null)]
    [InlineData("[]", null)]
    [InlineData("17", null)]
    [InlineData("\"text\"", null)]
    public void A_line_that_is_not_a_request_is_answered_with_an_error_and_the_next_one_is_answered(
        string line,
        int? id
    )
    {
        var error = _server.Ask(line);

        Kind(error).Should().Be("error");
        error.GetProperty("message").GetString().Should().NotBeEmpty();
        var answered = error.GetProperty("id");
        (answered.ValueKind == JsonValueKind.Null ? (int?)null : answered.GetInt32()).Should().Be(id);
        Kind(_server.Ask("""{"id":8,"kind":"interrupt"}""")).Should().Be("ok");
    }

    [Fact]
    public void The_server_survives_any_input()
    {
        string[] words =
        [
            "{",
            "}",
            "\"id\":",
            "1",
            ",",
            "\"kind\":",
            "\"interrupt\"",
            "\"isComplete\"",
            "\"code\":",
            "\"x\"",
            "\0",
            "\\ud800",
            "[",
            "é",
        ];
        var pieces = Gen.Int[0, words.Length - 1].Select(at => words[at]);
        var noise = Gen.Byte.Where(one => one != '\n' && one != '\r').Array[0, 40];
        Gen.OneOf(pieces.Array[0, 12].Select(many => Encoding.UTF8.GetBytes(string.Concat(many))), noise)
            .Sample(
                line =>
                {
                    _server.Send(line);
                    _server.Send("""{"id":99,"kind":"interrupt"}"""u8.ToArray());
                    while (_server.Read() is var message && !IsAnswerTo(message, 99)) { }
                },
                iter: 500,
                threads: 1
            );
    }

    [Fact]
    public void Blank_lines_are_skipped_and_the_kind_may_come_last()
    {
        _server.Send("  "u8.ToArray());

        Kind(_server.Ask("""{"code":"(","id":3,"kind":"isComplete"}""")).Should().Be("completeness");
    }

    [Theory]
    [InlineData("1 + 1", "complete")]
    [InlineData("foreach (var x in y) {", "incomplete")]
    [InlineData("var = ;", "invalid")]
    public void Names_are_spelt_as_JSON_spells_them(string code, string completeness)
    {
        var answer = _server.Ask($$"""{"id":1,"kind":"isComplete","code":"{{code}}"}""");

        answer.GetProperty("completeness").GetString().Should().Be(completeness);
    }

    [Fact]
    public void Completions_hover_text_and_diagnostics_are_given_without_running()
    {
        var completions = _server.Ask("""{"id":1,"kind":"complete","code":"Math.Sq","position":7}""");
        var hover = _server.Ask("""{"id":2,"kind":"hover","code":"Math.Sqrt(2)","position":6}""");
        var nothing = _server.Ask("""{"id":3,"kind":"hover","code":"  ","position":1}""");
        var diagnostics = _server.Ask("""{"id":4,"kind":"diagnose","code":"int x = \"\";"}""");

        var item = completions.GetProperty("completions").GetProperty("items")[0];
        item.GetProperty("text").GetString().Should().Be("Sqrt");
        item.GetProperty("kind").GetString().Should().Be("method");
        hover.GetProperty("hover").GetProperty("signature").GetString().Should().Contain("Sqrt");
        nothing.GetProperty("hover").ValueKind.Should().Be(JsonValueKind.Null);
        var diagnostic = diagnostics
            .GetProperty("diagnostics")
            .EnumerateArray()
            .Single(one => one.GetProperty("isError").GetBoolean());
        diagnostic.GetProperty("id").GetString().Should().Be("CS0029");
        diagnostic.GetProperty("column").GetInt32().Should().Be(9);
    }

    [Fact]
    public void Dependencies_are_given_without_running()
    {
        var answer = _server.Ask("""{"id":1,"kind":"dependencies","code":"var a = b; c = 1;"}""");

        Kind(answer).Should().Be("dependencies");
        answer
            .GetProperty("dependencies")
            .GetRawText()
            .Should()
            .Be("""{"declares":["a"],"changes":["c"],"reads":["b","c","var"]}""");
    }

    [Fact]
    public async Task A_requested_shutdown_is_distinguished_from_the_end_of_the_host()
    {
        Kind(_server.Ask("""{"id":1,"kind":"shutdown"}""")).Should().Be("ok");
        (await _server.Ended).Should().BeTrue();

        using var other = new InProcessServer();
        other.Close();
        (await other.Ended).Should().BeFalse();
    }

    private static string Kind(JsonElement message) => message.GetProperty("kind").GetString()!;

    private static bool IsAnswerTo(JsonElement message, int id) =>
        message.GetProperty("id") is { ValueKind: JsonValueKind.Number } number && number.GetInt64() == id;
}
