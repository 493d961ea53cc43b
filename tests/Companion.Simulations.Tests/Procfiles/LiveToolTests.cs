using System.Runtime.CompilerServices;
using System.Text.Json;
using AwesomeAssertions;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Tests.Procfiles.Generated;
using Companion.Simulations.Tests.Procfiles.Tools;
using Companion.Testing.Tools;
using Xunit;

namespace Companion.Simulations.Tests.Procfiles;

/// <summary>Compares with tools that run during the tests.</summary>
public sealed class LiveToolTests
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

    // honcho's rule in Python itself, which determines splitlines, \s and the codec's errors.
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

    // The documented expression in its original language. The last line with a name wins, and a command loses the
    // spaces at its ends.
    private const string HerokusExpression = """
        require 'json'; require 'base64'
        STDIN.each_line do |line|
          text = Base64.decode64(line).force_encoding('UTF-8')
          answer = { entries: [], error: 'not utf-8' }
          if text.valid_encoding?
            found = text.split(/\r\n|\r|\n/).map { |l| /^\s*([a-zA-Z0-9_-]+):?\s+(.*)/.match(l) }.compact
            answer = { entries: found.to_h { |m| [m[1], m[2].gsub(/\A\s+|\s+\z/, '')] }.to_a }
          end
          puts JSON.generate(answer)
        end
        """;

    [Fact]
    [Needs(Tool.Foreman)]
    public void Ruby_foreman_reads_generated_inputs_alike() =>
        Disagreements(ProcfileDialect.Foreman, "ruby", "ruby-foreman", "-e", RubyForeman).Should().BeEmpty();

    [Fact]
    [Needs(Tool.Python)]
    public void Python_reads_generated_inputs_by_honchos_rule_alike() =>
        Disagreements(ProcfileDialect.Honcho, "/usr/bin/python3", "python3", "-c", HonchosRule).Should().BeEmpty();

    [Fact]
    [Needs(Tool.Ruby)]
    public void Ruby_reads_generated_inputs_by_Herokus_expression_alike() =>
        Disagreements(ProcfileDialect.Heroku, "ruby", "ruby", "-e", HerokusExpression).Should().BeEmpty();

    [Fact]
    [Needs(Tool.NodeTools)]
    public void Node_foreman_reads_generated_inputs_alike() =>
        Disagreements(ProcfileDialect.NodeForeman, "node", "nodejs", NodeForeman()).Should().BeEmpty();

    private static List<string> Disagreements(
        ProcfileDialect dialect,
        string program,
        string package,
        params string[] arguments
    )
    {
        var inputs = GeneratedProcfile.Sample(Count);
        var lines = string.Concat(inputs.Select(bytes => Convert.ToBase64String(bytes) + "\n"));
        var answer = ExternalTool.Run(program, package, arguments, lines);
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

    private static string NodeForeman([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "tools", "node-foreman.mjs");
}
