using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Companion.Architecture.Tests;

/// <summary>Our assemblies, as they were compiled, and the arrows between their types.</summary>
internal static class House
{
    /// <summary>The projects, by the name of their assembly. What runs in a browser only is no part of the solution.</summary>
    public static IReadOnlyList<string> Projects { get; } =
    [
        "companion",
        "Companion.Site",
        "Riffs",
        "Companion.Content",
        "Companion.Podcasts",
        "Companion.Jupyter",
        "Companion.Notebooks",
        "Companion.Experiments",
        "Companion.Simulations",
        "Companion.Python",
        "Companion.Controls",
        "Companion.Sources",
    ];

    /// <summary>What the compiler made of them.</summary>
    public static ArchUnitNET.Domain.Architecture Architecture { get; } =
        new ArchLoader().LoadAssemblies([.. Projects.Select(System.Reflection.Assembly.Load)]).Build();

    /// <summary>Each use of one of our types by another, in whichever project.</summary>
    public static IEnumerable<TypeArrow> Arrows { get; } =
    [
        .. from type in Architecture.Types
        from dependency in type.Dependencies
        let target = dependency.Target
        where target is not GenericParameter && IsOurs(type) && IsOurs(target) && type.FullName != target.FullName
        select new TypeArrow(PlaceOf(type), PlaceOf(target)),
    ];

    private static bool IsOurs(IType type) => Projects.Contains(ProjectOf(type));

    // Type parameters belong to no assembly.
    private static string ProjectOf(IType type) => (type.Assembly?.Name ?? "").Split(',')[0];

    private static TypePlace PlaceOf(IType type) => new(ProjectOf(type), type.Namespace.FullName, type.Name);
}
