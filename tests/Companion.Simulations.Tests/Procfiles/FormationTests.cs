using AwesomeAssertions;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Procfiles.Formations;
using Companion.Simulations.Tests.Procfiles.Tools;
using Companion.Sources;
using Companion.Testing.Tools;
using CsCheck;
using Xunit;

namespace Companion.Simulations.Tests.Procfiles;

public sealed class FormationTests
{
    private const string Text = "release: ./migrate\nweb: serve -p $PORT\nworker: work\n";

    private const string ForemanPorts = """
        require 'foreman/engine'
        engine = Foreman::Engine.new(formation: ARGV[1], port: ARGV[2])
        engine.load_procfile(ARGV[0])
        engine.instance_variable_get(:@processes).each_with_index do |process, index|
          name = engine.instance_variable_get(:@names)[process]
          1.upto(engine.formation[name]) { |n| puts "#{name}.#{n} #{engine.port_for(process, n)}" }
        end
        """;

    [Theory]
    [InlineData("all=1")]
    [InlineData("web=2,worker=1")]
    [InlineData("all=1,web=3")]
    [InlineData("web=0,worker=101")]
    [InlineData("release=1,other=4")]
    [Needs(Tool.Foreman)]
    public void Foreman_gives_each_process_the_same_port(string written)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, Text);
        var real = ExternalTool.Run("ruby", "ruby-foreman", ["-e", ForemanPorts, file, written, "5000"]);
        File.Delete(file);

        var ours = FormationPlan.Local(Read(), Parse(written).Formation);

        ours.Select(process => $"{process.Name} {process.Port}")
            .Should()
            .Equal(real.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        real.ExitCode.Should().Be(0, real.Errors);
    }

    [Fact]
    public void The_port_stands_in_the_command() =>
        FormationPlan
            .Local(Read(), Parse("web=2").Formation)
            .Select(process => process.Command)
            .Should()
            .Equal("serve -p 5100", "serve -p 5101");

    [Fact]
    public void Heroku_starts_no_release_dyno_and_chooses_the_port() =>
        FormationPlan
            .OnHeroku(Read(), Formation.OneOfEach)
            .Select(process => $"{process.Name} {process.Command}")
            .Should()
            .Equal("web.1 serve -p $PORT", "worker.1 work");

    [Theory]
    [InlineData("web", "`web` has no quantity")]
    [InlineData("web=", "`` is not a quantity")]
    [InlineData("web=two", "`two` is not a quantity")]
    [InlineData("web=-1", "`-1` is not a quantity")]
    [InlineData("web=1001", "`1001` is not a quantity")]
    [InlineData("=2", "`` is not the name of a process type")]
    [InlineData("wéb=2", "`wéb` is not the name of a process type")]
    public void What_is_no_formation_is_an_error_at_its_place(string pair, string message)
    {
        var reading = Parse($"worker=1 {pair}");

        var diagnostic = reading.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Message.Should().Be(message);
        diagnostic.Location!.Span.Should().Be(new SourceSpan(9, pair.Length));
        reading.Formation.Of("worker").Should().Be(1);
    }

    [Theory]
    [InlineData("$PORT", "5000")]
    [InlineData("${PORT}", "5000")]
    [InlineData("${PORT:-8000}", "5000")]
    [InlineData("\"$PORT\"", "\"5000\"")]
    [InlineData("'$PORT'", "'$PORT'")]
    [InlineData("\"it's $PORT\"", "\"it's 5000\"")]
    [InlineData("'\"' $PORT", "'\"' 5000")]
    [InlineData("\\$PORT", "\\$PORT")]
    [InlineData("$PORTS ${PORTS} $PORT_", "$PORTS ${PORTS} $PORT_")]
    [InlineData("${PORT", "${PORT")]
    public void The_port_is_expanded_where_a_shell_does(string command, string expanded) =>
        PortExpansion.Expand(command, 5000).Should().Be(expanded);

    // With any quoting, the shell must print the same for both.
    [Fact]
    public void The_shell_prints_the_same_of_the_command_and_of_its_expansion()
    {
        var commands = Gen.OneOf("$PORT", "${PORT}", "${PORT:-1}", "${PORTS}", "$$", "'", "\"", "\\", " ", "-", "{")
            .List[1, 8]
            .Select(string.Concat)
            .Array[500]
            .Generate(new PCG(1), min: null, out _);
        var script = string.Concat(
            commands.Select(
                (_, index) =>
                    $"left=$(eval \"$A{index}\" 2>/dev/null; echo $?); right=$(eval \"$B{index}\" 2>/dev/null; echo $?)\n"
                    + $"if [ \"$left\" = \"$right\" ]; then echo same; else echo \"$A{index} and $B{index} differ\"; fi\n"
            )
        );
        var environment = new Dictionary<string, string> { ["PORT"] = "5000" };
        foreach (var (index, command) in commands.Index())
        {
            environment[$"A{index}"] = $"printf %s {command}";
            environment[$"B{index}"] = $"printf %s {PortExpansion.Expand(command, 5000)}";
        }

        var answer = ExternalTool.Run("/bin/bash", "bash", ["-s"], script, environment);

        answer
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should()
            .HaveCount(500)
            .And.OnlyContain(line => line == "same");
    }

    private static Procfile Read() => ProcfileParser.Parse(ProcfileSource.FromText(Text), ProcfileDialect.Heroku);

    private static FormationReading Parse(string text) => Formation.Parse(new SourceText("formation", text));
}
