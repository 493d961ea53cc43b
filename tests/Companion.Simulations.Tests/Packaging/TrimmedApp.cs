using System.Runtime.CompilerServices;
using Companion.Simulations.Tests.Procfiles.Tools;

namespace Companion.Simulations.Tests.Packaging;

/// <summary>
/// A console app for WebAssembly that references the built library and is published with full trimming. Its last
/// statement cannot be trimmed safely: the warning about it proves that warnings are printed.
/// </summary>
internal sealed class TrimmedApp : IDisposable
{
    /// <summary>The file of the statement that cannot be trimmed.</summary>
    public const string Unsafe = "Program.cs";

    // Compression would only take time. The whole library is kept, so that the trimmer analyses all of it.
    private static readonly string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk.WebAssembly">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TrimMode>full</TrimMode>
            <SuppressTrimAnalysisWarnings>false</SuppressTrimAnalysisWarnings>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <InvariantGlobalization>true</InvariantGlobalization>
            <CompressionEnabled>false</CompressionEnabled>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="Companion.Sources" HintPath="{Library("Companion.Sources")}" />
            <Reference Include="Companion.Python" HintPath="{Library("Companion.Python")}" />
            <Reference Include="Companion.Simulations" HintPath="{Library("Companion.Simulations")}" />
            <Reference Include="Companion.Controls" HintPath="{Library("Companion.Controls")}" />
            <Reference Include="Companion.Experiments" HintPath="{Library("Companion.Experiments")}" />
            <TrimmerRootAssembly Include="Companion.Sources;Companion.Python;Companion.Simulations" />
            <TrimmerRootAssembly Include="Companion.Controls;Companion.Experiments" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        using Companion.Simulations.Tests.Packaging;

        foreach (var answer in Answers.All())
        {
            Console.WriteLine(answer);
        }

        _ = Type.GetType(string.Concat("Sys", args.Length))?.GetProperties();
        """;

    private const string Main = """
        import { dotnet } from './_framework/dotnet.js';
        await dotnet.run();
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("companion-trimmed-");

    public TrimmedApp()
    {
        Write("Trimmed.csproj", Project);
        Write(Unsafe, Program);
        Write("Answers.cs", File.ReadAllText(Beside("Answers.cs")));
    }

    /// <summary>Publishes the app.</summary>
    public ToolAnswer Publish() =>
        ExternalTool.Run(
            "dotnet",
            "dotnet-sdk-10.0",
            ["publish", "--configuration", "Release", "--output", "out", "-nodeReuse:false"],
            folder: _folder.FullName,
            limit: TimeSpan.FromMinutes(5)
        );

    /// <summary>Runs the published app.</summary>
    public ToolAnswer Run()
    {
        Write("out/wwwroot/main.mjs", Main);
        return ExternalTool.Run("node", "nodejs", ["out/wwwroot/main.mjs"], folder: _folder.FullName);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private static string Library(string name) => Path.Combine(AppContext.BaseDirectory, $"{name}.dll");

    private static string Beside(string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, file);
}
