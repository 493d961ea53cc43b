using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Companion.Notebooks.Kernels;

/// <summary>What the kernel needs from the program it runs in. Everything else is the same everywhere.</summary>
public interface IKernelHost
{
    /// <summary>The assemblies that every cell can use.</summary>
    ImmutableArray<MetadataReference> References { get; }

    /// <summary>Whether cells are compiled with the line numbers that stack traces need.</summary>
    bool EmitsSymbols { get; }

    /// <summary>Finds what <c>#r "…"</c> names and its dependencies, and makes them loadable.</summary>
    /// <param name="reference">A path, relative to the notebook, or an assembly's name.</param>
    /// <returns>The assemblies; empty if there is no such file.</returns>
    ImmutableArray<MetadataReference> Resolve(string reference);

    /// <summary>Finds a package that <c>#r "nuget:…"</c> names.</summary>
    /// <returns>Its assemblies and those it depends on, which are now loadable.</returns>
    /// <exception cref="KernelHostException">
    /// The host does not support packages, or cannot restore this one.
    /// </exception>
    Task<ImmutableArray<MetadataReference>> RestoreAsync(PackageReference package, CancellationToken cancellation);

    /// <summary>Reads a file that <c>#load</c> names.</summary>
    /// <param name="path">A path, relative to the notebook.</param>
    /// <exception cref="KernelHostException">There is no such file, or the host has no files.</exception>
    string ReadFile(string path);

    /// <summary>Reads the cells of a file that <c>#!import</c> names: a notebook, or a script as one cell.</summary>
    /// <param name="path">A path, relative to the notebook.</param>
    /// <exception cref="KernelHostException">
    /// There is no such file, it has no cells to import, or the host has no files.
    /// </exception>
    ImmutableArray<ImportedCell> ReadCells(string path);

    /// <summary>Loads a compiled cell.</summary>
    /// <param name="image">The assembly.</param>
    /// <param name="symbols">Its portable symbols, if the host wants them.</param>
    Assembly Load(Stream image, Stream? symbols);
}
