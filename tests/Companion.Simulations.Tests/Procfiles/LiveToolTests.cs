using System.Text.Json;
using System.Text.RegularExpressions;
using AwesomeAssertions;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Tests.Procfiles.Generated;
using Companion.Simulations.Tests.Procfiles.Tools;
using Xunit;

namespace Companion.Simulations.Tests.Procfiles;

/// <summary>Tools that run while the tests do.</summary>
public sealed partial class LiveToolTests
{
    private const int Count = 2000;

    private const string RubyForeman = """
        require 'json'; require 'base64'; require 'tempfile'; require 'foreman/procfile'
        STDIN.each_line do |line|
          file = Tempfile.new('Procfile'); file.binmode; file.write(Base64.decode64(line)); file.close
          begin
            entries = []
            Foreman::Procfile.new(file.path).entries { |name, command| entries << [name, command] }
            answer = { entries: entries }
            # The words of `foreman check`.
            answer[:error] = 'check: no processes defined' if entries.empty?
          rescue => error
            answer = { entries: [], error: "#{error.class}: #{error.message}" }
          end
          file.unlink
          puts JSON.generate(answer)
        end
        """;

    // honcho's rule with Python's own classes: splitlines, \s and the codec's errors are what it takes from Python.
    private const string HonchosRule = """
        import base64, json, re, sys
        LINE = re.compile(r'^([A-Za-z0-9_-]+):\s*(.+)$')
        for line in sys.stdin:
            try:
                found = [LINE.match(l) for l in base64.b64decode(line).decode('utf-8').splitlines()]
                entries = [[m.group(1), m.group(2)] for m in found if m]
                assert len({name for name, _ in entries}) == len(entries), 'process names must be unique within a Procfile'
                answer = {'entries': entries}
            except Exception as error:
                answer = {'entries': [], 'error': type(error).__name__ + ': ' + str(error)}
            print(json.dumps(answer))
        """;

    [Fact]
    public void Ruby_foreman_reads_generated_inputs_alike() =>
        Disagreements(ProcfileDialect.Foreman, "ruby", "ruby-foreman", "-e", RubyForeman).Should().BeEmpty();

    [Fact]
    public void Python_reads_generated_inputs_by_honchos_rule_alike() =>
        Disagreements(ProcfileDialect.Honcho, "/usr/bin/python3", "python3", "-c", HonchosRule).Should().BeEmpty();

    [Fact]
    public void Herokus_expression_reads_generated_inputs_alike()
    {
        var inputs = GeneratedProcfile.Sample(Count).Where(bytes => Utf8Flaw.Find(bytes) is null).ToList();

        var disagreements = inputs.Select(bytes =>
        {
            var ours = ProcfileParser.Parse(bytes, ProcfileDialect.Heroku);
            return (Ours: Reading.Of(ours), Real: ByExpression(ours.Source.Text));
        });

        disagreements.Where(pair => pair.Ours != pair.Real).Should().BeEmpty();
        inputs.Count.Should().BeGreaterThan(Count / 2);
    }

    private static List<string> Disagreements(
        ProcfileDialect dialect,
        string program,
        string package,
        string option,
        string script
    )
    {
        var inputs = GeneratedProcfile.Sample(Count);
        var lines = string.Concat(inputs.Select(bytes => Convert.ToBase64String(bytes) + "\n"));
        var answer = ExternalTool.Run(program, package, [option, script], lines);
        var answers = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        answers.Should().HaveCount(inputs.Count, answer.Errors);

        return
        [
            .. from pair in inputs.Zip(answers)
            let real = Reading.Of(JsonDocument.Parse(pair.Second).RootElement)
            let ours = Reading.Of(ProcfileParser.Parse(pair.First, dialect))
            where real != ours
            select $"{Convert.ToBase64String(pair.First)}\n  real {real}\n  ours {ours}",
        ];
    }

    // ^\s*(?<name>[a-zA-Z0-9_-]+):?\s+(.*), with explicit classes, in each line; a hash keeps the place and takes the last.
    private static string ByExpression(string text)
    {
        var commands = new OrderedDictionary<string, string>();
        foreach (var line in text.Replace("\r\n", "\n").Split('\n', '\r'))
        {
            if (HerokuLine().Match(line) is { Success: true } match)
            {
                commands[match.Groups["name"].Value] = match.Groups["command"].Value.Trim(' ', '\t', '\v', '\f');
            }
        }

        var json = JsonSerializer.Serialize(new { entries = commands.Select(pair => new[] { pair.Key, pair.Value }) });
        return Reading.Of(JsonDocument.Parse(json).RootElement);
    }

    [GeneratedRegex(
        @"\A[ \t\n\v\f\r]*(?<name>[a-zA-Z0-9_-]+):?[ \t\n\v\f\r]+(?<command>[^\n]*)\z",
        RegexOptions.None,
        1000
    )]
    private static partial Regex HerokuLine();
}
