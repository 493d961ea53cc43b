using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Serving;

/// <summary>Tests site/netlify-build.sh, with fakes of dotnet and curl that only record how they were called.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class NetlifyBuildScriptTests : IDisposable
{
    private const string Build =
        "dotnet run --project site/Companion --configuration Release -- build --base-url https://preview.example";

    // The arguments of dotnet-install.sh are recorded, and a working dotnet appears in the requested folder.
    private const string Curl = """
        echo "curl $*" >> "$CALLS"
        while [ "$1" != --output ]; do shift; done
        cat > "$2" <<'INSTALLER'
        echo "installer $*" >> "$CALLS"
        while [ "$1" != --install-dir ]; do shift; done
        mkdir -p "$2" && printf '#!/bin/sh\necho "dotnet $*" >> "$CALLS"\n' > "$2/dotnet" && chmod +x "$2/dotnet"
        INSTALLER
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("companion-netlify-").FullName;

    private string Calls => Path.Combine(_folder, "calls.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task With_the_SDK_it_builds()
    {
        Program("dotnet", "echo \"dotnet $*\" >> \"$CALLS\"");

        (await RunAsync("https://preview.example")).Should().Be(0);

        (await File.ReadAllLinesAsync(Calls)).Should().Equal("dotnet --version", Build);
    }

    [Fact]
    public async Task Without_the_SDK_it_installs_the_pinned_one_first()
    {
        Program("dotnet", "exit 145");
        Program("curl", Curl);

        (await RunAsync("https://preview.example")).Should().Be(0);

        var calls = await File.ReadAllLinesAsync(Calls);
        calls.Should().HaveCount(3);
        calls[0].Should().StartWith("curl --fail ").And.EndWith("https://dot.net/v1/dotnet-install.sh");
        calls[1].Should().Be($"installer --jsonfile global.json --install-dir {_folder}/.dotnet --no-path");
        calls[2].Should().Be(Build);
    }

    [Fact]
    public async Task A_failed_download_fails_the_build()
    {
        Program("dotnet", "exit 145");
        Program("curl", "exit 22");

        (await RunAsync("https://preview.example")).Should().NotBe(0);
    }

    [Fact]
    public async Task Without_an_address_it_does_not_build()
    {
        Program("dotnet", "echo \"dotnet $*\" >> \"$CALLS\"");

        (await RunAsync()).Should().NotBe(0);

        File.Exists(Calls).Should().BeFalse();
    }

    private void Program(string name, string script)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, $"#!/bin/bash\n{script}\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private async Task<int> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", [Script(), .. arguments])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["PATH"] = $"{_folder}:/usr/bin:/bin";
        start.Environment["HOME"] = _folder;
        start.Environment["CALLS"] = Calls;
        using var process = Process.Start(start)!;
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static string Script([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../site/netlify-build.sh"));
}
