using Companion.Testing.Processes;

namespace Companion.Testing.Libraries;

/// <summary>
/// A notebook whose cells use an author's own library and a package, in a site's folder.
/// </summary>
public static class OwnLibrary
{
    /// <summary>The cell that uses the author's own library.</summary>
    public const string OwnCell = """
        #r "../src/Riffs/bin/Release/net10.0/Riffs.dll"
        using Riffs;
        Setlist.Of("Deploy", "Monitor").Describe()
        """;

    /// <summary>The cell that uses a package.</summary>
    public const string PackageCell = """
        #r "nuget: Humanizer.Core, 2.14.1"
        using Humanizer;
        Console.WriteLine(TimeSpan.FromMinutes(90).Humanize(2));
        "worker".ToQuantity(3, ShowQuantityAs.Words)
        """;

    /// <summary>A cell that uses both, below those that name them.</summary>
    public const string BothCell = """
        Setlist.Of(Enumerable.Range(1, 3).Select(n => n.ToWords()).ToArray()).Describe()
        """;

    /// <summary>What the cells result in, without line breaks at the end.</summary>
    public static IReadOnlyList<string> Results { get; } =
    ["2 songs: Deploy, Monitor", "1 hour, 30 minutes\nthree workers", "3 songs: one, two, three"];

    /// <summary>Writes the library into a site's folder and builds it.</summary>
    /// <param name="root">The site's root.</param>
    public static async Task BuildAsync(string root)
    {
        var folder = Path.Combine(root, "src", "Riffs");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "Riffs.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
            </Project>
            """
        );
        await File.WriteAllTextAsync(
            Path.Combine(folder, "Setlist.cs"),
            """
            using System.Collections.Immutable;

            namespace Riffs;

            public sealed record Setlist(IReadOnlyList<string> Songs)
            {
                public static Setlist Of(params string[] songs) => new(songs);

                public string Describe() => $"{Songs.Count} songs: {string.Join(", ", Songs)}";
            }
            """
        );
        (await ToolProcess.RunAsync("dotnet", ["build", "-c", "Release", "-v", "quiet"], folder)).OutputOrThrow();
    }
}
