namespace Companion.Python;

/// <summary>An installed package, as far as a project's modules can see it.</summary>
/// <param name="Name">Its import name, without dots.</param>
/// <param name="Modules">The modules in it about which something is known.</param>
public sealed record PythonPackage(string Name, IReadOnlyList<PackageModule> Modules);
