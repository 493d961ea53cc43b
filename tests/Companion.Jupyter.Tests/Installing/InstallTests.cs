using System.Text.Json;
using AwesomeAssertions;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Jupyter.Tests.Installing;

public sealed class InstallTests : IDisposable
{
    private const string Foreign =
        "{\"argv\":[\"dotnet\",\"interactive\",\"jupyter\",\"{connection_file}\"],\"display_name\":\".NET (C#)\",\"language\":\"C#\"}";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_kernel_spec_says_how_to_start_the_kernel()
    {
        var ran = await RunAsync("install");

        ran.ExitCode.Should().Be(0, "{0}", ran.Errors);
        var file = _folder["data/kernels/.net-csharp/kernel.json"];
        ran.Output.Should().Be($"installed: {file}\n");
        var spec = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        var argv = spec.GetProperty("argv").EnumerateArray().Select(one => one.GetString()!).ToList();
        Path.IsPathRooted(argv[0]).Should().BeTrue();
        File.Exists(argv[0]).Should().BeTrue();
        argv[1..].Should().Equal(Repository.CommandLine, "kernel", "start", "{connection_file}");
        spec.GetProperty("display_name").GetString().Should().Be(".NET (C#)");
        spec.GetProperty("language").GetString().Should().Be("C#");
        spec.GetProperty("interrupt_mode").GetString().Should().Be("message");
    }

    [Fact]
    public async Task Its_own_is_overwritten_but_a_foreign_one_only_by_force()
    {
        (await RunAsync("install")).ExitCode.Should().Be(0);
        (await RunAsync("install")).ExitCode.Should().Be(0);
        _folder
            .Write("data/kernels/.net-csharp/kernel.json", Foreign)
            .Write("data/kernels/.net-csharp/logo-32x32.png", "");

        var refused = await RunAsync("install");

        refused.ExitCode.Should().Be(1);
        refused
            .Errors.Should()
            .StartWith($"{_folder["data/kernels/.net-csharp/kernel.json"]}: error: ")
            .And.Contain("another program")
            .And.Contain("--force")
            .And.Contain("--name companion-csharp");
        File.ReadAllText(_folder["data/kernels/.net-csharp/kernel.json"]).Should().Be(Foreign);
        (await RunAsync("uninstall")).ExitCode.Should().Be(1);
        (await RunAsync("install", "--name", "companion-csharp")).ExitCode.Should().Be(0);
        (await RunAsync("install", "--force")).ExitCode.Should().Be(0);
        File.ReadAllText(_folder["data/kernels/.net-csharp/kernel.json"]).Should().Contain("companion.dll");
        File.Exists(_folder["data/kernels/.net-csharp/logo-32x32.png"]).Should().BeFalse();
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("{\"metadata\":{\"companion\":7}}")]
    [InlineData(null)]
    public async Task What_cannot_be_read_is_not_its_own(string? text)
    {
        Directory.CreateDirectory(_folder["data/kernels/.net-csharp"]);
        if (text is not null)
        {
            _folder.Write("data/kernels/.net-csharp/kernel.json", text);
        }

        (await RunAsync("install")).ExitCode.Should().Be(1);
        (await RunAsync("install", "--force")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Uninstalling_removes_what_was_installed()
    {
        (await RunAsync("install")).ExitCode.Should().Be(0);

        (await RunAsync("uninstall")).Output.Should().Be($"uninstalled: {_folder["data/kernels/.net-csharp"]}\n");

        Directory.Exists(_folder["data/kernels/.net-csharp"]).Should().BeFalse();
        var again = await RunAsync("uninstall");
        again.ExitCode.Should().Be(1);
        again.Errors.Should().Contain("no kernel of this name is installed");
    }

    [Theory]
    [InlineData("JUPYTER_DATA_DIR", "data", "data/kernels")]
    [InlineData("XDG_DATA_HOME", "share", "share/jupyter/kernels")]
    [InlineData("HOME", "home", "home/.local/share/jupyter/kernels")]
    public async Task The_users_folder_is_Jupyters(string variable, string value, string kernels)
    {
        var environment = new Dictionary<string, string?>
        {
            ["JUPYTER_DATA_DIR"] = null,
            ["XDG_DATA_HOME"] = null,
            [variable] = _folder[value],
        };
        Directory.CreateDirectory(_folder[value]);

        var ran = await CompanionProcess.RunAsync(_folder.Path, ["kernel", "install", "--user"], environment);

        ran.ExitCode.Should().Be(0, "{0}", ran.Errors);
        File.Exists(Path.Combine(_folder[kernels], ".net-csharp", "kernel.json")).Should().BeTrue();
    }

    [Fact]
    public async Task A_prefix_selects_another_Jupyter()
    {
        (await RunAsync("install", "--prefix", "venv")).ExitCode.Should().Be(0);

        File.Exists(_folder["venv/share/jupyter/kernels/.net-csharp/kernel.json"]).Should().BeTrue();
        (await RunAsync("uninstall", "--prefix", "venv")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_reported()
    {
        _folder.Write("taken/share", "a file");

        var ran = await RunAsync("install", "--prefix", "taken");

        ran.ExitCode.Should().Be(1);
        ran.Errors.Should().Contain("cannot be written").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("install --name python3")]
    [InlineData("install --user --prefix x")]
    [InlineData("install --prefix")]
    [InlineData("remove")]
    public async Task A_wrong_command_line_changes_nothing(string arguments)
    {
        (await RunAsync(arguments.Split(' '))).ExitCode.Should().Be(2);

        Directory.EnumerateFileSystemEntries(_folder.Path).Should().BeEmpty();
    }

    private Task<ToolResult> RunAsync(params string[] arguments) =>
        CompanionProcess.RunAsync(
            _folder.Path,
            ["kernel", .. arguments],
            new Dictionary<string, string?> { ["JUPYTER_DATA_DIR"] = _folder["data"] }
        );
}
