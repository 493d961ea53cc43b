using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Companion.Notebooks.Hosts;

/// <summary>Packages that were restored together.</summary>
/// <param name="All">The requested packages and those they depend on.</param>
public sealed record RestoredPackages(ImmutableArray<RestoredPackage> All)
{
    /// <summary>The paths of all assemblies.</summary>
    public ImmutableArray<string> Assemblies => [.. All.SelectMany(package => package.Assemblies)];

    /// <summary>A package and those it depends on.</summary>
    /// <param name="name">Its id, in any case.</param>
    public IReadOnlyList<RestoredPackage> ClosureOf(string name)
    {
        var found = new Dictionary<string, RestoredPackage>(StringComparer.OrdinalIgnoreCase);
        Add(name);
        return [.. found.Values];

        void Add(string each)
        {
            if (
                !found.ContainsKey(each)
                && All.FirstOrDefault(package => string.Equals(package.Name, each, StringComparison.OrdinalIgnoreCase))
                    is { } package
            )
            {
                found.Add(each, package);
                foreach (var dependency in package.Dependencies)
                {
                    Add(dependency);
                }
            }
        }
    }

    /// <summary>Reads the file that <c>dotnet restore</c> writes, <c>project.assets.json</c>.</summary>
    internal static RestoredPackages Read(string file)
    {
        var assets = JsonNode.Parse(File.ReadAllText(file))!;
        var folders = Keys(assets["packageFolders"]).ToList();
        var target = assets["targets"]!.AsObject().First().Value!.AsObject();
        return new RestoredPackages([
            .. target.Select(library =>
                Read(
                    library.Key,
                    library.Value!,
                    assets["libraries"]![library.Key]!["path"]?.GetValue<string>(),
                    folders
                )
            ),
        ]);
    }

    private static RestoredPackage Read(string key, JsonNode library, string? path, List<string> folders) =>
        new(
            key.Split('/')[0],
            [.. Keys(library["dependencies"])],
            [
                .. from asset in Keys(library["runtime"])
                where path is not null && asset.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
                let found = folders.Select(folder => Path.Combine(folder, path!, asset)).FirstOrDefault(File.Exists)
                where found is not null
                select found,
            ],
            [.. Keys(library["native"]), .. NativeTargets(library["runtimeTargets"])]
        );

    private static IEnumerable<string> NativeTargets(JsonNode? targets) =>
        from target in targets?.AsObject() ?? []
        where target.Value!["assetType"]?.GetValue<string>() == "native"
        select target.Key;

    private static IEnumerable<string> Keys(JsonNode? node) => (node?.AsObject() ?? []).Select(member => member.Key);
}
