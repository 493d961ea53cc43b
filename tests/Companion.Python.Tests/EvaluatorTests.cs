using AwesomeAssertions;
using Companion.Python.Values;
using Xunit;

namespace Companion.Python.Tests;

public sealed class EvaluatorTests
{
    private static readonly PythonProject Project = new()
    {
        Files = new Dictionary<string, string>
        {
            ["a.py"] = "import os\nfrom b import *\nname = os.environ['NAME']\nfile = __file__\n",
            ["b.py"] = "other = [1]\nother.append(2)\n",
        },
        Environment = new Dictionary<string, string> { ["NAME"] = "value" },
        Root = "/root",
    };

    [Fact]
    public void Every_name_of_the_module_has_its_value_and_the_line_that_decided_it()
    {
        var names = PythonEvaluator.Evaluate(Project, "a").Names;

        names["name"].Value.Should().Be(new PythonString("value"));
        names["name"].Decided.ToString().Should().Be("a.py:3:1");
        names["file"].Value.Should().Be(new PythonString("/root/a.py"));
        names["other"].Decided.ToString().Should().Be("b.py:2:1");
    }

    [Fact]
    public void Names_that_are_not_wanted_are_left_out() =>
        PythonEvaluator.Evaluate(Project, "a", name => name.StartsWith('f')).Names.Keys.Should().Equal("file");

    [Fact]
    public void A_module_that_is_not_there_is_reported_as_Python_does() =>
        PythonEvaluator
            .Evaluate(Project with { InstalledPackages = new HashSet<string>() }, "c")
            .Error!.Message.Should()
            .Be("No module named 'c'");

    [Fact]
    public void Limits_end_the_evaluation()
    {
        var module = PythonEvaluator.Evaluate(Project, "a", limits: new EvaluationLimits { Steps = 5 });

        module.Names["name"].Value.Should().BeOfType<Undetermined>();
        module.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("evaluation-stopped");
    }
}
