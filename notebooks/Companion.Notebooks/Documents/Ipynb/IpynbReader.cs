using System.Collections.Immutable;
using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Documents.Ipynb;

/// <summary>Reads Jupyter's notebook format 4, all minor versions (nbformat, "The Notebook file format").</summary>
internal static class IpynbReader
{
    private const char ByteOrderMark = '\uFEFF';

    public static Notebook Read(string text)
    {
        var start = text.StartsWith(ByteOrderMark) ? 1 : 0;
        if (text.AsSpan(start).IsWhiteSpace())
        {
            throw NotebookFormatException.At(
                text,
                start,
                "the file is empty",
                """a notebook without cells is {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}"""
            );
        }

        var root = Shape.Object(new JsonParser(text, start, text.Length).ParseWhole(), "the notebook");
        var version = ReadVersion(root);
        var metadata = Shape.OptionalObject(root, "metadata", "the notebook's metadata");
        var names = KernelNames.Of(metadata);
        var written = Shape.Array(
            Shape.Required(root, "cells", "the notebook", "add an array of cells, which may be empty"),
            "'cells'"
        );
        var cells = ImmutableArray.CreateRange(written.Items, cell => CellReader.Read(cell, names));
        var layout = JsonLayout.Of(text, root);
        return new Notebook(version.HasCellIds ? CellIds.Complete(cells) : cells)
        {
            Metadata = metadata,
            Version = version,
            NewLine = layout.NewLine,
            Layout = layout,
            Origin = root,
        };
    }

    private static NotebookVersion ReadVersion(JsonObject root)
    {
        const string advice = "a notebook of format 4 has \"nbformat\": 4";
        var major = Shape.Required(root, "nbformat", "the notebook", advice);
        if (major is not JsonLiteral { WholeNumber: 4 })
        {
            var earlier = major is JsonLiteral { WholeNumber: > 0 and < 4 };
            throw Shape.Error(
                major,
                $"the notebook's format is {Shape.Describe(major)}",
                earlier ? "open and save it in a current Jupyter, which makes it format 4" : advice
            );
        }

        return root.Find("nbformat_minor") switch
        {
            null => new NotebookVersion(4, 0),
            JsonLiteral { WholeNumber: >= 0 and var minor } => new NotebookVersion(4, minor),
            var other => throw Shape.Error(
                other,
                $"'nbformat_minor' is {Shape.Describe(other)}",
                "it must be a whole number, such as 5"
            ),
        };
    }
}
