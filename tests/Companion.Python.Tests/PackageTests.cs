using AwesomeAssertions;
using Companion.Python.Values;
using Xunit;

namespace Companion.Python.Tests;

/// <summary>What a caller can describe about installed packages, and what a project's modules see of it.</summary>
public sealed class PackageTests
{
    private static readonly PythonPackage Package = new(
        "framework",
        [
            new PackageModule("framework.constants")
            {
                Constants = new Dictionary<string, PythonValue> { ["LEVEL"] = new PythonInteger(10) },
            },
            new PackageModule("framework.errors") { Exceptions = ["Misconfigured"] },
            new PackageModule("framework.texts") { Identities = ["translate"] },
        ]
    );

    [Fact]
    public void A_constant_has_its_value() =>
        Value("from framework.constants import LEVEL\nX = LEVEL + 1\n").Should().Be(new PythonInteger(11));

    [Fact]
    public void An_exception_is_the_same_class_wherever_it_is_imported() =>
        Value(
                "import framework.errors\nfrom framework.errors import Misconfigured\n"
                    + "try:\n    raise Misconfigured('a')\nexcept framework.errors.Misconfigured as error:\n    X = str(error)\n"
            )
            .Should()
            .Be(new PythonString("a"));

    [Fact]
    public void An_exception_that_nothing_catches_is_named_with_its_module()
    {
        var module = Evaluated.Module(
            "from framework.errors import Misconfigured\nraise Misconfigured('a')\n",
            Package
        );

        module.Error!.Type.Should().Be("framework.errors.Misconfigured");
        module.Error.Message.Should().Be("a");
    }

    [Fact]
    public void An_identity_returns_its_argument() =>
        Value("from framework.texts import translate\nX = translate('a')\n").Should().Be(new PythonString("a"));

    [Fact]
    public void Whatever_is_not_described_is_undetermined() =>
        Value("from framework.other import thing\nX = thing()\n").Should().BeOfType<Undetermined>();

    [Fact]
    public void A_package_that_is_not_described_may_or_may_not_be_installed() =>
        Value("import elsewhere\nX = elsewhere.thing\n").Should().BeOfType<Undetermined>();

    private static PythonValue Value(string text) => Evaluated.Module(text, Package).Names["X"].Value;
}
