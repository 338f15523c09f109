import { useQuery } from "@apollo/client/react";
import { Anchor } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { documentPage } from "../documents/address.js";
import { DropFiles } from "../documents/drop-files.js";
import { sizeOf, typeOf } from "../documents/file-words.js";
import { ContractFilesDocument } from "../generated/graphql.js";
import { Block } from "../ui/block.js";
import { Problem } from "../ui/problem.js";
import type { ContractShown } from "./contract-page.js";

/** The signed papers: those kept here, each with its review, and where the others are. */
export function ContractFiles({ contract }: { readonly contract: ContractShown }): ReactElement {
  const { data, error, refetch } = useQuery(ContractFilesDocument, { variables: { id: contract.id } });
  const node = data?.node;
  const files = node && "files" in node ? node.files : [];
  const kept = new Set(files.map(({ id }) => id));
  const elsewhere = contract.documents.filter((each) => !kept.has(each));
  return (
    <Block title="Documents" count={files.length + elsewhere.length}>
      {error && !data && <Problem what="The documents" error={error} onRetry={() => void refetch()} />}
      <ul className="contract-files">
        {files.map(({ id, name, mediaType, bytes, pages, uploadedAt }) => (
          <li key={id}>
            <Anchor component={Link} to={documentPage(id)} className="name">
              Review {name}
            </Anchor>
            <span className="detail num">
              {typeOf(mediaType)}
              {pages !== null && `, ${String(pages)} ${pages === 1 ? "page" : "pages"}`}, {sizeOf(bytes)}, added{" "}
              {uploadedAt.slice(0, 10)}
            </span>
          </li>
        ))}
        {elsewhere.map((where) => (
          <li key={where} className="name">
            {where}
          </li>
        ))}
      </ul>
      <DropFiles vendor={contract.counterparty.id} />
    </Block>
  );
}
